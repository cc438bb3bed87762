package kim.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.casefile.Action;
import kim.cases.casefile.ActionSource;
import kim.cases.casefile.CaseFile;

@ApplicationScoped
class DisclosureActions implements ActionSource {

    @Override
    public List<Action> of(CaseFile file) {
        return ofClosed(file);
    }

    /** [E6] Danger does not wait for a file to be open. */
    @Override
    public List<Action> ofClosed(CaseFile file) {
        return List.of(Action.at(file, "request-disclosure", "disclosures"));
    }
}
