package kim.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.Casework;
import kim.platform.OrganisationCode;
import org.jspecify.annotations.Nullable;

/** What an answer means for the case: it is led on by the post that accepted, and not before [Z6]. */
@ApplicationScoped
class PassingCase {

    private final Casework casework;
    private final Clock clock;

    PassingCase(Casework casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    void accepted(Handover handover, CaseFile file) {
        var today = LocalDate.now(clock);
        handover.answer(HandoverState.ACCEPTED, null, today);
        casework.tell(
                file,
                file.passTo(
                        handover.to(),
                        new OrganisationCode(handover.toOrganisation()),
                        handover.clientAgrees(),
                        today));
    }

    void refused(Handover handover, HandoverState state, @Nullable String why) {
        handover.answer(state, why, LocalDate.now(clock));
    }
}
