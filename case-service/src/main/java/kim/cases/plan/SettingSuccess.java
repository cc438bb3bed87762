package kim.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Versioned;
import kim.platform.http.Page;
import kim.platform.idempotency.Idempotent;

/** [P10] Client and case manager say what they will hold for success. */
@ApplicationScoped
class SettingSuccess {

    private final Casework casework;
    private final SuccessFiles successes;
    private final Sealing sealing;
    private final Clock clock;

    SettingSuccess(Casework casework, SuccessFiles successes, Sealing sealing, Clock clock) {
        this.casework = casework;
        this.successes = successes;
        this.sealing = sealing;
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
        var success = new Success(file, LocalDate.now(clock));
        write(success, request, file);
        successes.persist(success);
        return caseFile;
    }

    @Transactional
    CaseFileId rewrite(CaseFileId caseFile, SetSuccessRequest request, ExpectedVersion expected, Caller caller) {
        var file = toChange(caseFile, caller);
        var success = successes.of(file).orElseThrow(NotVisible::new);
        expected.mustMatch(success);
        write(success, request, file);
        return caseFile;
    }

    @Transactional
    Versioned<SuccessView> read(CaseFileId caseFile, Caller caller) {
        var success = successes.of(casework.toRead(caseFile, "success", caller)).orElseThrow(NotVisible::new);
        return new Versioned<>(view(success), success.version());
    }

    /** [C11] Everything that was ever held for success in this episode, the present wording last. */
    @Transactional
    Page<SuccessWords> wordings(CaseFileId caseFile, Caller caller) {
        var success = successes.of(casework.toRead(caseFile, "success", caller)).orElseThrow(NotVisible::new);
        return new Page<>(sealing.everSaid(success, SuccessWords.class), null, null);
    }

    SuccessView view(Success success) {
        return success.view(sealing.open(success, SuccessWords.class).orElseGet(success::erased));
    }

    private void write(Success success, SetSuccessRequest request, CaseFile file) {
        success.keep(sealing.seal(file.household(), success.place(), success.say(request)));
    }

    private CaseFile toChange(CaseFileId caseFile, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.SUCCESS_SET, caller);
        file.requireOpen();
        return file;
    }
}
