package kim.cases.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import kim.platform.problem.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Speaks with a stand-in for ClamAV's daemon that reads INSTREAM as the manual describes it. */
class ClamdTest {

    private static final byte[] CONTENT = new byte[200_000];

    static {
        Arrays.fill(CONTENT, (byte) 7);
    }

    @Test
    @DisplayName("[P7] a file is sent whole to the scanner, and its answer counts")
    void scanned() throws IOException {
        assertThat(answered("stream: OK\0")).isEqualTo(ScanResult.CLEAN);
        assertThat(answered("stream: Win.Test.EICAR_HDB-1 FOUND\0")).isEqualTo(ScanResult.INFECTED);
    }

    @Test
    @DisplayName("[P7] a scanner that is away or gives no clear answer lets nothing in")
    void noAnswer() throws IOException {
        assertThatThrownBy(() -> answered("INSTREAM size limit exceeded. ERROR\0"))
                .isInstanceOf(ProblemException.class);
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> new Clamd("localhost", free).scan(CONTENT)).isInstanceOf(ProblemException.class);
    }

    private static ScanResult answered(String answer) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = CompletableFuture.supplyAsync(() -> serve(server, answer));
            var result = new Clamd("localhost", server.getLocalPort()).scan(CONTENT);
            assertThat(received.join()).isEqualTo(CONTENT);
            return result;
        }
    }

    private static byte[] serve(ServerSocket server, String answer) {
        try (var socket = server.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
            var received = new ByteArrayOutputStream();
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                received.write(in.readNBytes(length));
            }
            socket.getOutputStream().write(answer.getBytes(US_ASCII));
            return received.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
