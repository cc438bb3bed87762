package kim.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Linux brings {@code setsid}; macOS does not, but its perl can do the same. Both keep the process id. */
final class Session {

    private static final List<String> BY_PERL = List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV");

    private static final List<String> PREFIX = prefix();

    private Session() {}

    static List<String> ofItsOwn(List<String> words) {
        return Stream.concat(PREFIX.stream(), words.stream()).toList();
    }

    private static List<String> prefix() {
        if (isInstalled("setsid")) {
            return List.of("setsid");
        }
        return isInstalled("perl") ? BY_PERL : List.of();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
