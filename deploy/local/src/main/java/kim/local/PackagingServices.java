package kim.local;

import java.nio.file.Path;
import java.util.stream.Stream;
import kim.local.build.Module;
import kim.local.build.Packaging;
import kim.local.build.Stamps;
import kim.local.stack.Home;
import kim.local.stack.IdentityTool;
import kim.local.stack.Progress;
import kim.local.stack.Service;

/** Makes the applications of the stack where their sources have changed. */
final class PackagingServices implements Runnable {

    private final Packaging packaging;
    private final Progress progress;

    PackagingServices(Path root, Home home, Progress progress, Module... more) {
        this.progress = progress;
        var services = Stream.of(Service.values())
                .map(service ->
                        new Module(service.title(), service.packaged(root).resolve("quarkus-run.jar")));
        var tools = Stream.of(
                new Module("identity-config", IdentityTool.packaged(root)),
                new Module("deploy/demo", DemoRun.packaged(root)));
        var applications = Stream.of(services, tools, Stream.of(more)).flatMap(modules -> modules);
        this.packaging = new Packaging(
                root, new Stamps(home.folder().resolve("packaged")), home.log("maven"), applications.toList());
    }

    @Override
    public void run() {
        var due = packaging.due();
        if (!due.isEmpty()) {
            progress.say("packaging " + String.join(", ", due) + " ...");
        }
        packaging.run();
    }
}
