package kim.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import kim.platform.OrganisationCode;
import kim.referral.referral.ReferralId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = TODAY.plusDays(14);

    @Test
    @DisplayName("[R4] an office sees received, assigned once a post has accepted, and when it is finished closed")
    void states() {
        var intake = anIntake();
        assertThat(intake.stateOn(TODAY)).isEqualTo(IntakeState.RECEIVED);

        intake.assigned();
        assertThat(intake.stateOn(TODAY)).isEqualTo(IntakeState.ASSIGNED);
    }

    @Test
    @DisplayName("[R4] closed says nothing about what became of it: a case and a withdrawal look the same")
    void closedTellsNothing() {
        var becameCase = anIntake();
        becameCase.assigned();
        becameCase.ended(LATER);
        var withdrawn = anIntake();
        withdrawn.assigned();
        withdrawn.ended(LATER);

        assertThat(becameCase.stateOn(LATER.minusDays(1))).isEqualTo(IntakeState.ASSIGNED);
        assertThat(withdrawn.stateOn(LATER.minusDays(1))).isEqualTo(IntakeState.ASSIGNED);
        assertThat(becameCase.stateOn(LATER)).isEqualTo(IntakeState.CLOSED);
        assertThat(withdrawn.stateOn(LATER)).isEqualTo(IntakeState.CLOSED);
    }

    private static Intake anIntake() {
        return new Intake(ReferralId.next(), new OrganisationCode("meldeamt-niederzier"), Instant.EPOCH, null);
    }
}
