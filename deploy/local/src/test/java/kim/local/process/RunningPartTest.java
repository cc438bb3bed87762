package kim.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPartTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    @DisplayName("a part is usable when it says so, and gone when it is closed")
    void fromStartToEnd() {
        var part = RunningPart.start(shell("touch ready; exec sleep 60")).awaitReady(LIMIT);
        assertThat(part.handle().isAlive()).isTrue();

        part.close();

        assertThat(part.handle().isAlive()).isFalse();
    }

    @Test
    @DisplayName("a part that ends before it is ready is reported with the tail of its log")
    void crash() {
        var part = RunningPart.start(shell("echo no disk left; exit 7"));
        assertThatThrownBy(() -> part.awaitReady(LIMIT))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("sample ended with exit code 7")
                .hasMessageContaining("no disk left");
    }

    @Test
    @DisplayName("a part that is never ready is ended when the patience is")
    void late() {
        var part = RunningPart.start(shell("exec sleep 60"));
        assertThatThrownBy(() -> part.awaitReady(Duration.ofMillis(300))).hasMessageContaining("not ready");
        assertThat(part.handle().isAlive()).isFalse();
    }

    @Test
    @DisplayName("a killed part takes its children with it")
    void kill() throws Exception {
        var part = RunningPart.start(shell("sleep 61 & touch ready; wait")).awaitReady(LIMIT);
        var child = part.handle().children().findFirst().orElseThrow();

        part.kill();

        assertThat(part.exited().get(10, TimeUnit.SECONDS)).isNotZero();
        child.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    @DisplayName("a part is gone when the virtual machine that started it was killed")
    void orphan() throws Exception {
        var pid = folder.resolve("pid");
        var words = Jvm.again(Abandoning.class, List.of(pid.toString()));
        var parent = new ProcessBuilder(words).inheritIO().start();
        parent.waitFor(30, TimeUnit.SECONDS);

        var orphan = ProcessHandle.of(Long.parseLong(Files.readString(pid)));

        assertThat(parent.exitValue()).isEqualTo(137);
        orphan.ifPresent(
                process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    }

    /** Starts a part and dies as by a power cut. */
    static final class Abandoning {

        static void main(String[] arguments) throws Exception {
            var file = Path.of(arguments[0]);
            var folder = file.resolveSibling("");
            var part = RunningPart.start(new Shell(folder, "touch ready; exec sleep 62"))
                    .awaitReady(LIMIT);
            Files.writeString(file, Long.toString(part.handle().pid()));
            new ProcessBuilder(
                            "sh", "-c", "kill -KILL " + ProcessHandle.current().pid())
                    .start()
                    .waitFor();
        }
    }

    private Part shell(String script) {
        return new Shell(folder, script);
    }

    /** A part that is ready when its script has touched a file. */
    private record Shell(Path folder, String script) implements Part {

        @Override
        public String name() {
            return "sample";
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public void prepare() {}

        @Override
        public Command command() {
            return new Command(List.of("sh", "-c", script), folder.resolve("sample.log"));
        }

        @Override
        public boolean isReady() {
            return Files.exists(folder.resolve("ready"));
        }
    }
}
