package kim.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a process that still lives is found again")
    void living() {
        var file = new PidFile(folder.resolve("run").resolve("part.pid"));
        file.write(ProcessHandle.current());

        assertThat(file.living()).contains(ProcessHandle.current());
    }

    @Test
    @DisplayName("another process that has got the same number since is not mistaken for it")
    void reusedNumber() throws IOException {
        var path = folder.resolve("part.pid");
        Files.writeString(path, ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");

        assertThat(new PidFile(path).living()).isEmpty();
    }

    @Test
    @DisplayName("a process that has ended is not found, nor one that was never remembered")
    void gone() throws Exception {
        var process = new ProcessBuilder("true").start();
        var file = new PidFile(folder.resolve("part.pid"));
        assertThat(file.living()).isEmpty();

        file.write(process.toHandle());
        process.waitFor();

        assertThat(file.living()).isEmpty();
    }
}
