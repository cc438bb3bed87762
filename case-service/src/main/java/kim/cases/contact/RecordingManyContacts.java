package kim.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import kim.cases.casefile.CaseFileId;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.Violation;
import kim.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** [B3] Many short contacts are recorded in one go, all of them or, with every mistake named, none. */
@ApplicationScoped
class RecordingManyContacts {

    private final KeepingContact keeping;

    RecordingManyContacts(KeepingContact keeping) {
        this.keeping = keeping;
    }

    /** Cases are taken in the order of their ids, so that two such requests never wait for each other. */
    @Idempotent
    @Transactional
    ContactsReceipt keep(RecordManyRequest request, Caller caller) {
        var items = request.contacts();
        var kept = new @Nullable UUID[items.size()];
        var mistakes = new ArrayList<Violation>();
        IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparing(i -> items.get(i).caseId()))
                .forEach(i -> kept[i] = keep(items.get(i), "/contacts/" + i, mistakes, caller));
        BadInput.throwIfAny(mistakes);
        return new ContactsReceipt(IntStream.range(0, kept.length)
                .mapToObj(i -> new ContactsReceipt.Item(items.get(i).caseId(), Objects.requireNonNull(kept[i])))
                .toList());
    }

    private @Nullable UUID keep(RecordManyRequest.Item item, String pointer, List<Violation> mistakes, Caller caller) {
        try {
            return keeping.keep(new CaseFileId(item.caseId()), item.details(), caller)
                    .id();
        } catch (BadInput e) {
            e.violations().stream()
                    .map(mistake -> new Violation(pointer + "/details" + mistake.pointer(), mistake.message()))
                    .forEach(mistakes::add);
        } catch (NotVisible | NotAllowed e) {
            mistakes.add(
                    new Violation(pointer + "/caseId", "Diesen Fall führen Sie nicht", "you do not lead this case"));
        } catch (StepRefused e) {
            mistakes.add(new Violation(pointer + "/caseId", "Der Fall ist abgeschlossen", "the case is closed"));
        }
        return null;
    }
}
