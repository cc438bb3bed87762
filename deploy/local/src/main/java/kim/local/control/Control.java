package kim.local.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kim.local.stack.Home;

/** Listens for commands: one line with the token and the order, answered by lines until the end of the connection. */
public final class Control implements AutoCloseable {

    private final Home home;
    private final Orders orders;
    private final ServerSocket socket;
    private final Address address;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Control(Home home, Orders orders) throws IOException {
        this.home = home;
        this.orders = orders;
        this.socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        this.address = new Address(socket.getLocalPort(), UUID.randomUUID().toString());
    }

    public static Control open(Home home, Orders orders) {
        try {
            var control = new Control(home, orders);
            control.address.write(home);
            control.threads.execute(control::accept);
            return control;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(Address.file(home));
            socket.close();
            threads.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                var connection = socket.accept();
                threads.execute(() -> answer(connection));
            }
        } catch (SocketException e) {
            threads.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Socket connection) {
        try (connection;
                var in =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(connection.getOutputStream(), true, StandardCharsets.UTF_8)) {
            var words = String.valueOf(in.readLine()).split(" ", 2);
            if (words.length == 2 && words[0].equals(address.token())) {
                out.println(orders.obey(words[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
