package kim.local;

import java.nio.file.Path;
import java.util.stream.Stream;
import kim.local.build.Packaging;
import kim.local.stack.Home;
import kim.local.stack.IdentityTool;
import kim.local.stack.Service;

/** Makes the applications of the services where their sources have changed. */
final class PackagingServices {

    private final Packaging packaging;

    PackagingServices(Path root, Home home) {
        var modules = Stream.concat(
                Stream.of(Service.values()).map(Service::title), Stream.of("identity-config", "deploy/demo"));
        var products = Stream.concat(
                Stream.of(Service.values())
                        .map(service -> service.packaged(root).resolve("quarkus-run.jar")),
                Stream.of(IdentityTool.packaged(root), DemoRun.packaged(root)));
        this.packaging = new Packaging(
                root, home.folder().resolve("packaged"), home.log("maven"), modules.toList(), products.toList());
    }

    void run() {
        if (packaging.isDue()) {
            packaging.run();
        }
    }
}
