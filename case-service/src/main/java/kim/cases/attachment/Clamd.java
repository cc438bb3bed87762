package kim.cases.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import kim.platform.problem.Problem;

/** ClamAV's daemon, asked over TCP with the command INSTREAM. */
record Clamd(String host, int port) implements VirusScan {

    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    @Override
    public ScanResult scan(byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return result(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII));
        } catch (IOException e) {
            throw Problem.OVERLOADED.asException();
        }
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        var rest = new ByteArrayInputStream(content);
        for (var part = rest.readNBytes(PART); part.length > 0; part = rest.readNBytes(PART)) {
            out.writeInt(part.length);
            out.write(part);
        }
        out.writeInt(0);
        out.flush();
    }

    /** Anything but a clear yes or no, such as a size limit exceeded, is no answer. */
    private static ScanResult result(String answer) {
        if (answer.contains("FOUND")) {
            return ScanResult.INFECTED;
        }
        if (!answer.strip().replace("\0", "").endsWith("OK")) {
            throw Problem.OVERLOADED.asException();
        }
        return ScanResult.CLEAN;
    }
}
