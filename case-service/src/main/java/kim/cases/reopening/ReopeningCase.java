package kim.cases.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.BeginningEpisode;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.consent.Consents;
import kim.cases.consent.Purpose;
import kim.cases.person.Households;
import kim.cases.person.MasterData;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** [C10] [E1] The way back is never barred, but nothing goes on without consent to data processing. */
@ApplicationScoped
class ReopeningCase {

    private final Casework casework;
    private final BeginningEpisode beginning;
    private final Consents consents;
    private final Households households;
    private final Clock clock;

    ReopeningCase(
            Casework casework, BeginningEpisode beginning, Consents consents, Households households, Clock clock) {
        this.casework = casework;
        this.beginning = beginning;
        this.consents = consents;
        this.households = households;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId reopen(CaseFileId id, ReopenCaseRequest request, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.REOPENED, caller);
        expected.mustMatch(file);
        BadInput.throwIfAny(request.violations(birthDate(file), LocalDate.now(clock)));
        beginning.begin(file);
        if (request.consent() != null) {
            consents.keep(id, Purpose.DATA_PROCESSING, request.consent());
        }
        requireConsent(id);
        return id;
    }

    private @Nullable LocalDate birthDate(CaseFile file) {
        return households
                .whose(file.household(), null)
                .map(MasterData::birthDate)
                .orElse(null);
    }

    private void requireConsent(CaseFileId id) {
        if (!consents.holds(id, Purpose.DATA_PROCESSING)) {
            throw new StepRefused(new UnmetCondition(
                    "CONSENT_MISSING:" + Purpose.DATA_PROCESSING,
                    "Es gibt keine gültige Einwilligung in die Datenverarbeitung; sie kann mitgegeben werden",
                    "no consent to data processing is in force; one can be sent along"));
        }
    }
}
