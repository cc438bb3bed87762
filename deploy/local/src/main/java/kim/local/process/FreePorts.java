package kim.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine's loopback address. */
public final class FreePorts {

    private static final int TIMEOUT_MILLIS = 300;
    private static final int FIRST = 20_000;
    private static final int BEYOND = 30_000;

    private FreePorts() {}

    /** The port itself, or a free one in place of 0. */
    public static int orAny(int port) {
        return port == 0 ? any() : port;
    }

    /** Below the ports that operating systems give to outgoing connections, where one is free only for a moment. */
    public static int any() {
        return ThreadLocalRandom.current()
                .ints(FIRST, BEYOND)
                .filter(port -> !isTaken(port))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a part could not listen there; macOS would let it, beside somebody who listens on all addresses. */
    public static boolean isTaken(int port) {
        return isServed(port) || !isBindable(port);
    }

    private static boolean isBindable(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether somebody answers there. */
    public static boolean isServed(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
