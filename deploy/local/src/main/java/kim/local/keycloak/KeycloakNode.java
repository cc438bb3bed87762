package kim.local.keycloak;

import java.nio.file.Path;
import java.util.List;
import kim.local.postgres.Role;
import kim.local.process.Command;
import kim.local.process.HttpProbe;
import kim.local.process.Jvm;
import kim.local.process.Part;

/** One Keycloak on its database, under a fixed address, since the issuer in tokens must never move. */
record KeycloakNode(Distribution distribution, Path log, int port, String jdbcUrl, Role database, Admin admin)
        implements Part {

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int level() {
        return 1;
    }

    @Override
    public void prepare() {
        distribution.provide();
    }

    /** What {@code kc.sh} would start, without the shell in between, so that its process is the one we know. */
    @Override
    public Command command() {
        var home = distribution.folder();
        var words = List.of(
                Jvm.java(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--db-url=" + jdbcUrl,
                "--db-username=" + database.name());
        return new Command(words, log)
                .with("KC_DB_PASSWORD", database.password())
                .with("KC_BOOTSTRAP_ADMIN_USERNAME", admin.name())
                .with("KC_BOOTSTRAP_ADMIN_PASSWORD", admin.password());
    }

    @Override
    public boolean isReady() {
        return HttpProbe.of(port, "/realms/master").answers();
    }

    String url() {
        return "http://localhost:" + port;
    }
}
