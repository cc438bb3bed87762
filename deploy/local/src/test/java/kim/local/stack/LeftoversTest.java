package kim.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import kim.local.process.PidFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a part that lost its supervisor is ended and named")
    void ended() throws IOException {
        var home = new Home(folder);
        var orphan = new ProcessBuilder("sleep", "63").start();
        new PidFile(home.run().resolve("kafka.pid")).write(orphan.toHandle());
        var notices = new ArrayList<String>();

        assertThat(new Leftovers(home).end(notices::add)).isEqualTo(1);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(notices).singleElement().asString().contains("kafka").contains(Long.toString(orphan.pid()));
        assertThat(home.run()).isEmptyDirectory();
    }

    @Test
    @DisplayName("nothing is ended where nothing was left")
    void nothing() {
        assertThat(new Leftovers(new Home(folder)).end(notice -> {})).isZero();
    }
}
