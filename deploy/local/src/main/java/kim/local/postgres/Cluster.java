package kim.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kim.local.process.Checkout;
import kim.local.process.Command;
import kim.local.process.FreePorts;
import kim.local.process.Part;
import kim.local.process.Place;
import kim.local.process.StopSignal;

/** One data folder of PostgreSQL and the server on it: UTF-8, German sorting, reachable from this machine only. */
final class Cluster implements Part {

    private final Place place;
    private final int port;
    private final Role superuser;
    private final Durability durability;
    private final OrdinaryUser user = OrdinaryUser.find();
    private final Path binaries = Checkout.find().postgresBinaries();

    Cluster(Place place, int port, Role superuser, Durability durability) {
        this.place = place;
        this.port = port;
        this.superuser = superuser;
        this.durability = durability;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() {
        user.own(place.data());
        if (Files.notExists(data().resolve("PG_VERSION"))) {
            initialise();
        }
    }

    @Override
    public Command command() {
        var words = Stream.of("postgres", "-D", data().toString(), "-p", Integer.toString(port));
        var settings = settings().flatMap(setting -> Stream.of("-c", setting));
        return command(Stream.concat(words, settings));
    }

    @Override
    public boolean isReady() {
        return FreePorts.isServed(port) && new Connecting(port, superuser).isPossible();
    }

    @Override
    public StopSignal stopSignal() {
        return StopSignal.INT;
    }

    private Path data() {
        return place.data().resolve("data");
    }

    private void initialise() {
        var password = place.data().resolve("password");
        try {
            Files.writeString(password, superuser.password());
            user.own(place.data());
            command(initdb(password)).run("initdb");
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> initdb(Path password) {
        var words = Stream.of(
                "initdb",
                "--pgdata=" + data(),
                "--username=" + superuser.name(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=de");
        return Stream.concat(words, durability.initdbOptions());
    }

    /** Without a socket file, whose path may be only a hundred characters long. */
    private Stream<String> settings() {
        var settings = Stream.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "max_wal_size=2GB",
                "timezone=UTC",
                "log_line_prefix=%m [%p] %d %u ");
        return Stream.concat(settings, durability.settings());
    }

    private Command command(Stream<String> words) {
        var typed = words.toList();
        var program = Stream.of(binaries.resolve(typed.getFirst()).toString());
        var line = Stream.concat(program, typed.stream().skip(1)).toList();
        return new Command(user.running(line), place.log());
    }
}
