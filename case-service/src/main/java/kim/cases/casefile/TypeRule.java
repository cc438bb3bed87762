package kim.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import kim.cases.concept.CaseType;
import kim.cases.concept.Concept;
import kim.platform.UnmetCondition;

/** Which counselling a case can be decided to be; case management is entered by admission only and never left for it. */
final class TypeRule {

    private TypeRule() {}

    static List<UnmetCondition> against(CaseFile file, CaseType to, Concept concept) {
        var unmet = new ArrayList<UnmetCondition>();
        if (!file.isOpen()) {
            unmet.add(Refusals.CLOSED);
        }
        if (!isOpen(file.type(), to)) {
            unmet.add(new UnmetCondition(
                    "TYPE_NOT_OPEN",
                    "Aus %s wird auf diesem Weg nicht %s".formatted(file.type(), to),
                    "%s does not become %s this way".formatted(file.type(), to)));
        }
        if (!concept.offers(to)) {
            unmet.add(notOffered(to));
        }
        return unmet;
    }

    static UnmetCondition notOffered(CaseType type) {
        return new UnmetCondition(
                "TYPE_NOT_OFFERED",
                "Das Konzept kennt den Falltyp %s nicht".formatted(type),
                "the concept does not know the case type %s".formatted(type));
    }

    static boolean isOpen(CaseType from, CaseType to) {
        return switch (from) {
            case UNDECIDED -> to == CaseType.KURZBERATUNG || to == CaseType.PROZESSBEGLEITUNG;
            case KURZBERATUNG -> to == CaseType.PROZESSBEGLEITUNG;
            case PROZESSBEGLEITUNG -> to == CaseType.KURZBERATUNG;
            case CASE_MANAGEMENT -> false;
        };
    }
}
