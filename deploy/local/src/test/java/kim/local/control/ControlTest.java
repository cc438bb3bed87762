package kim.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kim.local.stack.Home;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTest {

    @TempDir
    Path folder;

    private final List<String> obeyed = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("an order reaches the supervisor and its answer comes back")
    void order() {
        var home = new Home(folder);
        try (var control = Control.open(home, this::obey)) {
            assertThat(Remote.find(home).orElseThrow().order("kill case-service"))
                    .isEqualTo("done: kill case-service\nand well");
        }
        assertThat(Remote.find(home)).isEmpty();
    }

    @Test
    @DisplayName("who does not know the token is not obeyed")
    void stranger() throws Exception {
        var home = new Home(folder);
        try (var control = Control.open(home, this::obey);
                var socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        Address.read(home).orElseThrow().port())) {
            socket.getOutputStream().write("guess kill case-service\n".getBytes(StandardCharsets.UTF_8));
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
        assertThat(obeyed).isEmpty();
    }

    private String obey(String order) {
        obeyed.add(order);
        return "done: " + order + "\nand well";
    }
}
