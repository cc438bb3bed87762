package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Versioned;
import kim.platform.idempotency.Idempotent;

/** [P10] Client and case manager say what they will hold for success. */
@ApplicationScoped
class SettingSuccess {

    private final Casework casework;
    private final SuccessFiles successes;
    private final Clock clock;

    SettingSuccess(Casework casework, SuccessFiles successes, Clock clock) {
        this.casework = casework;
        this.successes = successes;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId set(CaseFileId caseFile, SetSuccessRequest request, Caller caller) {
        var file = toChange(caseFile, caller);
        if (successes.of(file).isPresent()) {
            throw new StepRefused(new UnmetCondition(
                    "SUCCESS_SET",
                    "Was Erfolg bedeutet, ist für diese Episode schon festgehalten; es kann geändert werden",
                    "what success means is set for this episode; it can be changed"));
        }
        successes.persist(new Success(file, request, LocalDate.now(clock)));
        return caseFile;
    }

    @Transactional
    CaseFileId rewrite(CaseFileId caseFile, SetSuccessRequest request, ExpectedVersion expected, Caller caller) {
        var success = successes.of(toChange(caseFile, caller)).orElseThrow(NotVisible::new);
        expected.mustMatch(success);
        success.rewrite(request);
        return caseFile;
    }

    @Transactional
    Versioned<SuccessView> read(CaseFileId caseFile, Caller caller) {
        var success = successes.of(casework.toRead(caseFile, "success", caller)).orElseThrow(NotVisible::new);
        return new Versioned<>(success.view(), success.version());
    }

    private CaseFile toChange(CaseFileId caseFile, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.SUCCESS_SET, caller);
        file.requireOpen();
        return file;
    }
}
