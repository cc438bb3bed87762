package kim.gateway;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A caller that writes HTTP by hand, so that no client library tidies up what it sends. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_IN_MILLISECONDS = 10_000;

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    static Wire toDoor() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
        return new Wire(socket);
    }

    /** Asks for one target, as it stands, with a valid token, and reads the whole answer. */
    static String get(String target) throws IOException {
        try (var wire = toDoor()) {
            wire.send("GET %s HTTP/1.1\r\nHost: kim.test\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n"
                    .formatted(target, Tokens.valid()));
            return wire.readToTheEnd();
        }
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    Wire sendChunk(String text) throws IOException {
        return send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
    }

    /** Reads until the door closes the connection. */
    String readToTheEnd() throws IOException {
        return new String(input().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads until the text has come. */
    String readUntil(String text) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(text) < 0) {
            var next = input().read();
            if (next < 0) {
                throw new AssertionError("the connection ended after: " + read);
            }
            read.append((char) next);
        }
        return read.toString();
    }

    private InputStream input() throws IOException {
        return socket.getInputStream();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
