package kim.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.casefile.Action;
import kim.cases.casefile.ActionSource;
import kim.cases.casefile.CaseFile;

@ApplicationScoped
class AttachmentActions implements ActionSource {

    @Override
    public List<Action> of(CaseFile file) {
        return List.of(Action.at(file, "keep-attachment", "attachments"));
    }
}
