package kim.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("the last lines of a long log are told")
    void last() throws IOException {
        var log = folder.resolve("long.log");
        Files.write(
                log,
                IntStream.rangeClosed(1, 50_000).mapToObj(Integer::toString).toList());

        assertThat(new LogTail(log).last(3)).isEqualTo("49998\n49999\n50000");
    }

    @Test
    @DisplayName("a log that is missing is said to be")
    void missing() {
        assertThat(new LogTail(folder.resolve("none.log")).last(3))
                .contains("no log")
                .contains("none.log");
    }
}
