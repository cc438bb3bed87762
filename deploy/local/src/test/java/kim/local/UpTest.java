package kim.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kim.local.control.SupervisorMark;
import kim.local.process.Checkout;
import kim.local.stack.Home;
import kim.local.stack.HomeLock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpTest {

    @TempDir
    Path root;

    @Test
    @DisplayName("of two that start at once, the one that comes second leaves the first one's mark for down to find")
    void loserLeavesTheMark() {
        var home = Home.of(root);
        var mark = new SupervisorMark(home);
        try (var winner = HomeLock.take(home)) {
            mark.starting();

            assertThat(new Up(new Checkout(root)).hold()).isEqualTo(1);
            assertThat(mark.process()).as("mark beside %s", winner).contains(ProcessHandle.current());
        }
    }
}
