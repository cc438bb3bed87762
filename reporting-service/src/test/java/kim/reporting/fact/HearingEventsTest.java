package kim.reporting.fact;

import static java.util.concurrent.TimeUnit.MINUTES;
import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.ReferralStory.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.reporting.story.Happening;
import kim.reporting.story.Story;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events over the real broker; {@code -Dkim.cases=3000} makes it the load of the demo. */
@QuarkusTest
class HearingEventsTest {

    private static final Logger LOG = Logger.getLogger(HearingEventsTest.class);
    private static final Kreis KREIS = new Kreis("05913");
    private static final int CASES = Integer.getInteger("kim.cases", 150);

    @Inject
    ObjectMapper json;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Test
    @DisplayName("[M7] what is told on the topics becomes facts, each event once, each case in its order")
    void toldBecomesFacts() {
        var stories = IntStream.range(0, CASES)
                .boxed()
                .flatMap(HearingEventsTest::aCaseWithReferral)
                .toList();
        var happenings =
                stories.stream().map(Story::happenings).flatMap(List::stream).toList();

        var began = System.nanoTime();
        send(happenings);
        send(happenings.subList(0, happenings.size() / 10));
        await().atMost(10, MINUTES)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> count("select count(*) from arrival") == happenings.size());
        var seconds = (System.nanoTime() - began) / 1e9;
        LOG.infof("%d events in %.1f s: %.0f events/s", happenings.size(), seconds, happenings.size() / seconds);

        assertThat(count("select count(*) from episode where closed_on = '2026-10-30'"))
                .isEqualTo(CASES);
        assertThat(count("select count(*) from leg where leg = 2 and type = 'CASE_MANAGEMENT' and ends = 'EXIT'"))
                .isEqualTo(CASES);
        assertThat(count("select count(*) from contact")).isEqualTo(3L * CASES);
        assertThat(count("select count(*) from referral where status = 'ACCEPTED'"))
                .isEqualTo(CASES);
        assertThat(count("select count(*) from referral_step")).isEqualTo(2L * CASES);
    }

    private static Stream<Story> aCaseWithReferral(int number) {
        var referral = aReferral().requested("2026-10-01").becomes("ACCEPTED", "2026-10-02");
        var opened = aCase().family(1 + number % 4)
                .with("referralId", referral.id())
                .opened("2026-10-02")
                .conversation("2026-10-03")
                .conversation("2026-10-10")
                .conversation("2026-10-17")
                .admitted("2026-10-17", true)
                .becomes("CASE_MANAGEMENT", "2026-10-17")
                .closed("2026-10-30", "GOALS_REACHED", false);
        return Stream.of(referral, opened);
    }

    private void send(List<Happening> happenings) {
        var broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "acks", "all", "linger.ms", 5);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = happenings.stream()
                    .map(happening -> producer.send(message(happening)))
                    .toList();
            producer.flush();
            assertThat(sent).allMatch(Future::isDone);
        }
    }

    private ProducerRecord<String, String> message(Happening happening) {
        try {
            var event = happening.envelope(KREIS);
            var text = json.writeValueAsString(happening.data());
            var message = new ProducerRecord<>(happening.topic(), happening.key(), text);
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", event.id().toString(),
                            "ce_source", "/tests",
                            "ce_type", happening.type(),
                            "ce_subject", event.subject(),
                            "ce_time", event.occurred().toString(),
                            "ce_recordedtime", event.recorded().toString(),
                            "ce_kreis", KREIS.ags(),
                            "ce_aggregateversion", Long.toString(event.version()))
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return message;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql) {
        return scope.in(
                KREIS,
                () -> database.withHandle(
                        handle -> handle.createQuery(sql).mapTo(Long.class).one()));
    }
}
