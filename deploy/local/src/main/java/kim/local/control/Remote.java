package kim.local.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kim.local.stack.Home;

/** The supervisor of a stack, seen from another process. */
public final class Remote {

    private final Address address;

    private Remote(Address address) {
        this.address = address;
    }

    public static Optional<Remote> find(Home home) {
        return Address.read(home).map(Remote::new);
    }

    /** Gives an order and returns the answer when it has been carried out. */
    public String order(String words) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.port())) {
            var line = address.token() + " " + words + "\n";
            socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("the supervisor does not answer", e);
        }
    }
}
