package kim.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Who listens on a port, as far as the tools of this machine tell. */
record PortHolder(int port) {

    /** A process, or an empty text when nobody can say. */
    String describe() {
        return pidFrom("lsof -nP -t -iTCP:%d -sTCP:LISTEN".formatted(port))
                .or(() -> pidFrom("ss -Hltnp 'sport = :%d' | sed -n 's/.*pid=\\([0-9]*\\).*/\\1/p'".formatted(port)))
                .map(PortHolder::named)
                .orElse("");
    }

    private static Optional<Long> pidFrom(String question) {
        try {
            var asked = new ProcessBuilder("sh", "-c", question + " 2>/dev/null").start();
            var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.lines()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String named(long pid) {
        var program = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .orElse("a process");
        return program + " (pid " + pid + ")";
    }
}
