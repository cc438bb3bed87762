package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kim.demo.check.Patience;
import kim.demo.client.Answer;
import kim.demo.client.Visitor;
import kim.demo.concept.KimKreis;
import kim.demo.form.Link;
import kim.demo.form.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The client takes the consent back at the moment at which the authority accepts; it happens again and again. */
@Order(24)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class WithdrawnWhileAcceptedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);
    private static final String ABH = "abh-dueren";
    private static final String NAME = "Withdrawanovic";
    private static final int ROUNDS = 5;
    private static final Patience OFTEN = new Patience(Duration.ofSeconds(30), Duration.ofMillis(20));

    private final MainJob job;
    private final Life life;
    private final Told<List<Round>> rounds = new Told<>();

    WithdrawnWhileAcceptedTest(MainJob job) {
        this.job = job;
        this.life = new Life(job.kim(), KimKreis.DUEREN, "diakonie-juelich-welcome-1", "WELCOME");
    }

    @Order(1)
    @Test
    @DisplayName("[E3] whoever was first, it ends withdrawn and once; both sides read why, and nobody goes on")
    void oneOutcome() {
        life.openForPlanning(DAY, client());
        var goal = life.goal(DAY, "RESIDENCE", "Ein sicherer Aufenthalt");
        rounds.is(IntStream.range(0, ROUNDS)
                .mapToObj(number -> round(life.measure(DAY, goal, "Antrag " + number)))
                .toList());

        assertThat(rounds.get()).allSatisfy(round -> {
            assertThat(round.accepted().status()).isIn(200, 409, 412);
            for (var reader : List.of(clerk(), life.caseManager(DAY))) {
                var ended = new Asked(reader, round.referral()).read();
                assertThat(ended.text("/status")).isEqualTo("WITHDRAWN");
                assertThat(ended.text("/reason")).isEqualTo("CONSENT_WITHDRAWN");
                assertThat(ended.list("/actions")).isEmpty();
                assertThat(ended.list("/history"))
                        .filteredOn(one -> one.path("status").asText().equals("WITHDRAWN"))
                        .hasSize(1);
            }
            assertThat(new Asked(clerk(), round.referral())
                            .step("outcome")
                            .body(Map.of("outcome", "APPLICATION_GRANTED", "status", "COMPLETED"))
                            .send()
                            .status())
                    .isEqualTo(409);
        });
    }

    @Order(2)
    @Test
    @DisplayName("[E3] as a rule no reader has access any more within a second of the withdrawal")
    void withinSecond() {
        assertThat(rounds.get().stream().map(Round::untilGone).sorted().toList().get(ROUNDS / 2))
                .isLessThan(Duration.ofSeconds(1));
    }

    @Order(3)
    @Test
    @DisplayName("[E3] [R10] nothing leaks: the client's name stands nowhere on the recipient's side of the system")
    void nothingLeaks() {
        assertThat(job.stack().database("kim_referral").tablesWith(NAME)).isEmpty();
        assertThat(job.stack().events().with(List.of(NAME))).isEmpty();
    }

    @Order(4)
    @Test
    @DisplayName("[P3] [E3] in the case the measure knows it: its referral was withdrawn")
    void measureKnows() {
        rounds.get()
                .forEach(round -> Patience.SHORT.until(
                        "the measure follows",
                        () -> life.measure(DAY, round.measure()),
                        measure -> measure.text("/referralStatus").equals("WITHDRAWN")));
    }

    private Round round(String measure) {
        var consent = life.consentTo(DAY, ABH, "IDENTITY", "RESIDENCE");
        var link = new Link(ABH, "ABH_25B", Map.of(), List.of("IDENTITY", "RESIDENCE"));
        var referral = life.refer(DAY, measure, link).expect(201).text("/referralId");
        var asked = Asked.at(clerk(), referral);
        assertThat(asked.read().body()).contains(NAME);

        var accepting =
                CompletableFuture.supplyAsync(() -> asked.step("acceptance").send());
        life.add(DAY, "consents/" + consent + "/withdrawal", Map.of()).expect(200);
        var withdrawn = System.nanoTime();
        OFTEN.until(
                "nobody reads it any more", asked::read, read -> !read.body().contains(NAME));
        var untilGone = Duration.ofNanos(System.nanoTime() - withdrawn);
        return new Round(measure, referral, accepting.join(), untilGone);
    }

    private Visitor clerk() {
        return job.kim().as(life.concept().clerk(ABH)).on(DAY);
    }

    private static Person client() {
        return new Person(
                "Milena",
                NAME,
                LocalDate.of(1994, 7, 8),
                "FEMALE",
                List.of("475"),
                List.of(),
                "05358048",
                null,
                null,
                null);
    }

    private record Round(String measure, String referral, Answer accepted, Duration untilGone) {}
}
