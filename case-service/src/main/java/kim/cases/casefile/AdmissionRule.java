package kim.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import kim.cases.concept.CaseType;
import kim.cases.concept.Concept;
import kim.cases.concept.FirstConversation;
import kim.platform.UnmetCondition;

/** [C1] [C2] When a case becomes case management; everything that stands against it is named at once. */
final class AdmissionRule {

    private AdmissionRule() {}

    static List<UnmetCondition> against(CaseFile file, AdmissionRequest request, Concept concept) {
        var unmet = new ArrayList<>(againstDeciding(file));
        var met = request.distinctCriteria().size();
        var threshold = concept.admission().threshold();
        if (!concept.offers(CaseType.CASE_MANAGEMENT)) {
            unmet.add(TypeRule.notOffered(CaseType.CASE_MANAGEMENT));
        }
        if (met < threshold) {
            unmet.add(tooFewCriteria(met, threshold));
        }
        if (concept.admission().agreementRequired() && !request.clientAgrees()) {
            unmet.add(new UnmetCondition(
                    "AGREEMENT_MISSING",
                    "Die ratsuchende Person ist nicht einverstanden",
                    "the client does not agree"));
        }
        if (!firstConversationSuits(file, concept)) {
            unmet.add(new UnmetCondition(
                    "FIRST_CONVERSATION_NOT_IN_PERSON",
                    "Das Konzept verlangt ein persönliches Erstgespräch",
                    "the concept requires a first conversation in person"));
        }
        return unmet;
    }

    /** What keeps anybody from deciding at all, either way. */
    static List<UnmetCondition> againstDeciding(CaseFile file) {
        if (!file.isOpen()) {
            return List.of(Refusals.CLOSED);
        }
        return file.type() == CaseType.CASE_MANAGEMENT
                ? List.of(new UnmetCondition(
                        "ALREADY_ADMITTED",
                        "Der Fall ist bereits im Case Management",
                        "the case is in case management already"))
                : List.of();
    }

    private static boolean firstConversationSuits(CaseFile file, Concept concept) {
        return concept.firstConversationInPerson() != FirstConversation.REQUIRED
                || Boolean.TRUE.equals(file.episode().firstConversationInPerson());
    }

    private static UnmetCondition tooFewCriteria(int met, int threshold) {
        return new UnmetCondition(
                "TOO_FEW_CRITERIA",
                "Es treffen %d von mindestens %d Kriterien zu".formatted(met, threshold),
                "%d criteria hold, at least %d must".formatted(met, threshold));
    }
}
