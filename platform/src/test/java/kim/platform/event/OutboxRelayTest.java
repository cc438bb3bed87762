package kim.platform.event;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxRelayTest {

    private static final int MANY = 300;

    @Inject
    EventKit events;

    @Inject
    Broker broker;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    @DisplayName("two relays at work tell each event once, and those of a key in the order of their commits")
    void orderOfKey() throws InterruptedException {
        var key = UUID.randomUUID().toString();
        var ending = new AtomicBoolean();
        var second = Thread.ofPlatform().start(() -> relayUntil(ending));

        events.append(key, MANY);
        await().atMost(ofSeconds(20)).until(() -> events.untold() == 0);
        ending.set(true);
        second.join();

        assertThat(new Hearer(kafka).versionsOf(key, MANY))
                .containsExactlyElementsOf(LongStream.range(0, MANY).boxed().toList());
    }

    @Test
    @DisplayName("of two relays one is at work: while another has the lock, this one tells nothing, and then all")
    void oneOfTwo() throws SQLException {
        var key = UUID.randomUUID().toString();
        try (var other = anotherRelayAtWork()) {
            events.append(key, 3);
            await().during(ofMillis(500)).atMost(ofSeconds(5)).until(() -> events.untold() >= 3);
            other.rollback();
        }

        assertThat(new Hearer(kafka).versionsOf(key, 3)).containsExactly(0L, 1L, 2L);
    }

    private void relayUntil(AtomicBoolean ending) {
        try (var round = new OutboxRound(url, user, password, broker)) {
            while (!ending.get()) {
                round.tellNext();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection anotherRelayAtWork() throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        await().atMost(ofSeconds(5)).until(() -> {
            try (var statement = connection.createStatement();
                    var free = statement.executeQuery(OutboxRound.LOCK)) {
                return free.next() && free.getBoolean(1);
            }
        });
        return connection;
    }
}
