package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import org.jspecify.annotations.Nullable;

/** What linking needs of the plan: a measure that becomes a referral, and one that follows it [P3]. */
@ApplicationScoped
public class Measures {

    private final MeasureFiles measures;
    private final Casework casework;
    private final Clock clock;

    Measures(MeasureFiles measures, Casework casework, Clock clock) {
        this.measures = measures;
        this.casework = casework;
        this.clock = clock;
    }

    public Measure of(CaseFileId caseFile, MeasureId id) {
        return measures.of(caseFile, id);
    }

    /** A chain that no measure of this service began is none of its business. */
    public void follow(UUID chain, ReferralStatus status, @Nullable String outcome, String service) {
        measures.referredBy(chain).ifPresent(measure -> {
            var file = casework.toFollow(measure.caseFile(), CaseAct.REFERRAL_FOLLOWED, service);
            measure.follow(status, outcome);
            tell(measure, file);
        });
    }

    public void tell(Measure measure, CaseFile file) {
        casework.tell(file, measure.changed(LocalDate.now(clock)));
    }
}
