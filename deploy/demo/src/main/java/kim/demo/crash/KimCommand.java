package kim.demo.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Handles case-service by the script {@code kim}. */
public record KimCommand(Path script) implements CaseService {

    private static final String PART = "case-service";

    @Override
    public void kill() {
        run("kill");
    }

    @Override
    public void start() {
        run("start");
    }

    private void run(String order) {
        try {
            var process = new ProcessBuilder(script.toString(), order, PART)
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("kim " + order + " " + PART + ": " + said.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
