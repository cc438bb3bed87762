package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.step;
import static kim.referral.People.KALL;
import static kim.referral.People.clerk;
import static kim.referral.People.officeElsewhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrencyTest {

    private static final int POSTS = 1000;
    private static final int DISTINCT = 900;
    private static final int THREADS = 16;

    @Inject
    Concepts concepts;

    @Inject
    Linked linked;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @BeforeEach
    void concept() {
        concepts.areApplied();
        concepts.apply("euskirchen", "05366");
    }

    @Test
    @DisplayName("[R3] a thousand posts at once, a tenth of them repeated: exactly the distinct ones are there")
    void thousandPosts() {
        var before = intakes();
        var ids = new ConcurrentHashMap<String, String>();
        var run = UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var posts = IntStream.range(0, POSTS)
                    .mapToObj(number -> run + "-" + number % DISTINCT)
                    .map(key -> CompletableFuture.runAsync(() -> postUntilAnswered(key, ids), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(posts).join();
        }

        assertThat(ids).hasSize(DISTINCT);
        assertThat(new HashSet<>(ids.values())).hasSize(DISTINCT);
        assertThat(intakes()).isEqualTo(before + DISTINCT);
    }

    /** While the first request of a key is at work, or too much is, the second is told to come again. */
    private static void postUntilAnswered(String key, ConcurrentHashMap<String, String> ids) {
        await().atMost(ofSeconds(60)).until(() -> {
            var answer = as(officeElsewhere())
                    .header("Idempotency-Key", key)
                    .body(Family.ofFour().movedTo(KALL).toString())
                    .post("/api/v1/intakes");
            assertThat(answer.statusCode()).isIn(201, 409, 503);
            if (answer.statusCode() == 201) {
                String id = answer.path("id");
                assertThat(ids.putIfAbsent(key, id)).isIn(null, id);
            }
            return answer.statusCode() == 201;
        });
    }

    @Test
    @DisplayName("[E3] withdrawn while the recipient is accepting: it ends withdrawn, once, and the payload is gone")
    void withdrawnWhileAccepting() {
        for (var round = 0; round < 8; round++) {
            var preparation = linked.told(linked.prepared());
            linked.awaitStatus(preparation, "REQUESTED");
            var referral = Story.referral(preparation.referral().toString());
            var read = as(clerk()).get(referral);

            var accepting = CompletableFuture.supplyAsync(
                    () -> step(clerk(), referral, "acceptance", "{}", read).extract());
            linked.withdrawn(preparation, "SHARING");
            var accepted = accepting.join();

            assertThat(accepted.statusCode()).isIn(200, 409, 412);
            linked.awaitStatus(preparation, "WITHDRAWN");
            get(clerk(), referral)
                    .body("payload", nullValue())
                    .body("reason", equalTo("CONSENT_WITHDRAWN"))
                    .body("history.findAll { it.status == 'WITHDRAWN' }.size()", equalTo(1));
            assertThat(payloads(preparation.referral())).isZero();
        }
    }

    @Test
    @DisplayName("[E3] a withdrawal takes effect within a second of being told")
    void withinASecond() {
        var fastest = IntStream.range(0, 5)
                .mapToLong(round -> {
                    var preparation = linked.told(linked.prepared());
                    linked.awaitStatus(preparation, "REQUESTED");
                    var told = System.nanoTime();
                    linked.withdrawn(preparation, "SHARING");
                    await().atMost(ofSeconds(20)).until(() -> payloads(preparation.referral()) == 0);
                    return (System.nanoTime() - told) / 1_000_000;
                })
                .min()
                .orElseThrow();
        assertThat(fastest).isLessThan(1000);
    }

    private int intakes() {
        return count("05366", "select count(*) from intake where cast(:id as uuid) is not null", UUID.randomUUID());
    }

    private int payloads(UUID referral) {
        return count(People.KREIS, "select count(*) from referral_payload where referral_id = :id", referral);
    }

    private int count(String kreis, String sql, UUID id) {
        return scope.in(
                new Kreis(kreis),
                () -> database.withHandle(handle -> handle.createQuery(sql)
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()));
    }
}
