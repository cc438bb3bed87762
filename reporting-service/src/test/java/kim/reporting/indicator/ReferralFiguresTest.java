package kim.reporting.indicator;

import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.ReferralStory.aReferral;
import static kim.reporting.story.ReferralStory.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import kim.platform.Kreis;
import kim.reporting.story.Figures;
import kim.reporting.story.ReferralStory;
import kim.reporting.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I14, I15, I16 and I23, counted by hand. */
@QuarkusTest
class ReferralFiguresTest {

    private static final Kreis KREIS = new Kreis("05904");

    @Inject
    World world;

    @BeforeEach
    void story() {
        world.once(KREIS, this::told);
    }

    private void told() {
        world.happens(
                KREIS,
                // granted, answered after 3 days
                aReferral()
                        .with("matter", "ABH_25B")
                        .requested("2026-10-01")
                        .becomes("ACCEPTED", "2026-10-04")
                        .becomes("IN_PROGRESS", "2026-10-05")
                        .becomes("COMPLETED", "2026-10-20", Map.of("outcome", "APPLICATION_GRANTED")),
                // rejected after 9 days, in the next month
                aReferral()
                        .with("matter", "ABH_25B")
                        .requested("2026-10-28")
                        .becomes("REJECTED", "2026-11-06", Map.of("reason", "NOT_RESPONSIBLE")),
                // refused by the naturalisation office; sent in September, answered after 5 days in October
                aReferral()
                        .with("recipientKind", "EBH")
                        .with("matter", "EBH_STAG_10")
                        .requested("2026-09-28")
                        .becomes("ACCEPTED", "2026-10-03")
                        .becomes("COMPLETED", "2026-10-30", Map.of("outcome", "APPLICATION_REFUSED")),
                // nobody answered
                aReferral()
                        .with("recipientKind", "EXTERNAL_SERVICE")
                        .requested("2026-10-02")
                        .becomes("EXPIRED", "2026-10-16"),
                // only advice: nothing was sent
                aReferral().with("kind", "ADVICE").requested("2026-10-02"));

        var becameCase = anIntake().requested("2026-10-05").becomes("FORWARDED", "2026-10-07");
        var accepted = following(becameCase).requested("2026-10-07").becomes("ACCEPTED", "2026-10-08");
        var notYet = anIntake().requested("2026-10-20").becomes("FORWARDED", "2026-10-30");
        var acceptedLater = following(notYet).requested("2026-10-30").becomes("ACCEPTED", "2026-11-03");
        world.happens(
                KREIS,
                becameCase,
                accepted,
                notYet,
                acceptedLater,
                // waits since September, is settled otherwise in November
                anIntake().requested("2026-09-15").becomes("REJECTED", "2026-11-02"),
                // came another way and was rejected
                anIntake().with("accessRoute", "SELF").requested("2026-10-10").becomes("REJECTED", "2026-10-11"),
                aCase().with("referralId", accepted.id()).opened("2026-10-08").conversation("2026-10-12"),
                aCase().with("referralId", acceptedLater.id())
                        .opened("2026-11-03")
                        .conversation("2026-11-05"));
    }

    @Test
    @DisplayName("[R1] I14: sent, accepted, rejected and expired each in the period in which it happened")
    void referrals() {
        var figures = Figures.of(KREIS, "I14", "2026-10", "recipientKind");

        assertThat(figures.whole("sent")).isEqualTo(3);
        assertThat(figures.whole("accepted")).isEqualTo(2);
        assertThat(figures.whole("rejected")).isEqualTo(0);
        assertThat(figures.whole("expired")).isEqualTo(1);
        assertThat(figures.whole("completed")).isEqualTo(2);
        assertThat(figures.value("recipientKind", "ABH", "sent")).isEqualTo(2);
        assertThat(figures.value("recipientKind", "EBH", "sent")).isEqualTo(0);
        assertThat(Figures.of(KREIS, "I14", "2026-11", "").whole("rejected")).isEqualTo(1);
    }

    @Test
    @DisplayName("[R5] I14: days to answer are the middle of the answers of the period")
    void daysToAnswer() {
        assertThat(Figures.of(KREIS, "I14", "2026-10", "").whole("daysToAnswer"))
                .isEqualTo(4);
        assertThat(Figures.of(KREIS, "I14", "2026-Q4", "").whole("daysToAnswer"))
                .isEqualTo(5);
        assertThat(Figures.of(KREIS, "I14", "2026-01", "").whole("daysToAnswer"))
                .isNull();
    }

    @Test
    @DisplayName("[R7] I15: what went to the authorities by legal matter, and what came of it")
    void authorityMatters() {
        var figures = Figures.of(KREIS, "I15", "2026-10", "matter");

        assertThat(figures.value("matter", "ABH_25B", "sent")).isEqualTo(2);
        assertThat(figures.value("matter", "ABH_25B", "granted")).isEqualTo(1);
        assertThat(figures.value("matter", "EBH_STAG_10", "sent")).isEqualTo(0);
        assertThat(figures.value("matter", "EBH_STAG_10", "refused")).isEqualTo(1);
        assertThat(figures.whole("concluded")).isEqualTo(2);
    }

    @Test
    @DisplayName("[R4] I16: what registration offices sent in the period, and what had come of it by its end")
    void registrationIntake() {
        var october = Figures.of(KREIS, "I16", "2026-10", "municipality");

        assertThat(october.whole("received")).isEqualTo(2);
        assertThat(october.whole("becameCase")).isEqualTo(1);
        assertThat(october.whole("reached")).isEqualTo(1);
        assertThat(october.whole("shareOfCases")).isEqualTo(50.0f);
        assertThat(october.value("municipality", "05358048", "received")).isEqualTo(2);
        assertThat(Figures.of(KREIS, "I16", "2026-Q4", "").whole("becameCase")).isEqualTo(2);
    }

    @Test
    @DisplayName("[Z2] I23: who waits in clearing, who was assigned and after how many days, who was settled otherwise")
    void clearing() {
        var october = Figures.of(KREIS, "I23", "2026-10", "municipality");

        assertThat(october.whole("waitingBefore")).isEqualTo(1);
        assertThat(october.whole("requests")).isEqualTo(3);
        assertThat(october.whole("assigned")).isEqualTo(2);
        assertThat(october.whole("settled")).isEqualTo(1);
        assertThat(october.whole("waiting")).isEqualTo(1);
        assertThat(october.whole("daysToAssignment")).isEqualTo(6);
        assertThat(Figures.of(KREIS, "I23", "2026-11", "").whole("settled")).isEqualTo(1);
        assertThat(Figures.of(KREIS, "I23", "2026-11", "").whole("waiting")).isEqualTo(0);
    }

    private static ReferralStory following(ReferralStory request) {
        return aReferral()
                .following(request)
                .with("kind", "FORWARDING")
                .with("recipientKind", "POST")
                .with("accessRoute", "REGISTRATION_OFFICE");
    }
}
