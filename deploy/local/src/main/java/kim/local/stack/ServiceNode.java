package kim.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kim.local.process.Command;
import kim.local.process.Folder;
import kim.local.process.HttpProbe;
import kim.local.process.Jvm;
import kim.local.process.Part;

/**
 * One packaged service; it runs from a copy, so that the next build does not take the classes away under it.
 *
 * @param packaged where the build leaves it
 * @param app the copy
 */
record ServiceNode(Service service, Path packaged, Path app, Path log, int port, Map<String, String> environment)
        implements Part {

    @Override
    public String name() {
        return service.title();
    }

    @Override
    public int level() {
        return service == Service.GATEWAY ? 3 : 2;
    }

    @Override
    public void prepare() {
        new Folder(app).mirror(packaged);
    }

    @Override
    public Command command() {
        var words = List.of(
                Jvm.java(),
                "-Xms48m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                app.resolve("quarkus-run.jar").toString());
        return new Command(words, log).with(environment);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.of(port, "/q/health/ready").answers();
    }
}
