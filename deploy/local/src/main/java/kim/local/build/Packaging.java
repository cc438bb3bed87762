package kim.local.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.local.process.Command;
import kim.local.process.Jvm;

/** Packages the modules whose sources have changed, without the checks that {@code ./kim verify} makes. */
public final class Packaging {

    /** A change here concerns every module. */
    private static final List<String> SHARED = List.of("pom.xml", ".mvn", "platform/pom.xml", "platform/src/main");

    private final Path root;
    private final Stamps stamps;
    private final Path log;
    private final List<Module> modules;

    public Packaging(Path root, Stamps stamps, Path log, List<Module> modules) {
        this.root = root;
        this.stamps = stamps;
        this.log = log;
        this.modules = List.copyOf(modules);
    }

    /** The modules whose product is missing or older than what it is made from. */
    public List<String> due() {
        return modules.stream()
                .filter(module -> !module.isPackaged() || !stamps.has(module.folder(), fingerprint(module)))
                .map(Module::folder)
                .sorted()
                .toList();
    }

    /** Packages what is due. */
    public void run() {
        var due = due();
        if (due.isEmpty()) {
            return;
        }
        var before = fingerprints();
        maven(due).run("maven");
        before.forEach((module, fingerprint) -> stamps.set(module.folder(), fingerprint));
    }

    private Command maven(List<String> due) {
        var words = List.of(
                "sh",
                root.resolve("mvnw").toString(),
                "--file",
                root.resolve("pom.xml").toString(),
                "--quiet",
                "--batch-mode",
                "--no-transfer-progress",
                "--projects",
                String.join(",", due),
                "--also-make",
                "-DskipTests",
                "-Dkim.unchecked=true",
                "-Dspotless.check.skip=true",
                "-Djacoco.skip=true",
                "package");
        return new Command(words, log).with("JAVA_HOME", Jvm.home().toString());
    }

    /** Taken before the build, so that what is edited meanwhile is packaged the next time. */
    private Map<Module, String> fingerprints() {
        return modules.stream().collect(Collectors.toMap(module -> module, this::fingerprint));
    }

    private String fingerprint(Module module) {
        var folder = root.resolve(module.folder());
        var own = Stream.of(folder.resolve("pom.xml"), folder.resolve("src").resolve("main"));
        return Fingerprint.of(
                root, Stream.concat(SHARED.stream().map(root::resolve), own).toList());
    }
}
