package kim.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import kim.cases.casefile.Action;
import kim.cases.casefile.ActionSource;
import kim.cases.casefile.CaseFile;
import kim.platform.Caller;

@ApplicationScoped
class ConsentActions implements ActionSource {

    private static final String RECORDING = "consent:record";

    private final ConsentFiles consents;
    private final Caller caller;

    ConsentActions(ConsentFiles consents, Caller caller) {
        this.consents = consents;
        this.caller = caller;
    }

    @Override
    public List<Action> of(CaseFile file) {
        return caller.may(RECORDING)
                ? Stream.concat(Stream.of(Action.at(file, "record-consent", "consents")), withdrawals(file))
                        .toList()
                : List.of();
    }

    /** [E3] At any time. */
    @Override
    public List<Action> ofClosed(CaseFile file) {
        return caller.may(RECORDING) ? withdrawals(file).toList() : List.of();
    }

    private Stream<Action> withdrawals(CaseFile file) {
        return consents.all(file.id()).stream()
                .filter(consent -> !consent.isWithdrawn())
                .map(consent -> Action.at(file, "withdraw-consent", "consents/%s/withdrawal".formatted(consent.id())));
    }
}
