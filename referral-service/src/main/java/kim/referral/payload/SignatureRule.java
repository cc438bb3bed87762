package kim.referral.payload;

import java.util.List;
import kim.platform.Violation;

/**
 * [E5] Guardians sign for a minor. Whether a minor may sign alone is judged in a conversation, not on a form that
 * somebody else sends: such a case is opened by its case manager. Where the birth date is unknown nobody is held up [K7].
 */
public final class SignatureRule {

    private static final int ADULT = 18;

    private SignatureRule() {}

    /** @param pointer where in the body the request stands */
    public static List<Violation> mistakes(AccessRequest request, String pointer) {
        var at = pointer + "/consent/signatory";
        var kind = request.consent().signatoryKind();
        if (isForMinor(request) != kind.signsForMinors()) {
            return List.of(
                    kind.signsForMinors()
                            ? new Violation(
                                    at + "/kind", "Erwachsene willigen selbst ein", "adults consent for themselves")
                            : new Violation(
                                    at,
                                    "Für Minderjährige willigen die Sorgeberechtigten ein",
                                    "guardians consent for a minor"));
        }
        return request.consent().isSignatoryNamed()
                ? List.of()
                : List.of(new Violation(at + "/name", "Es fehlt, wer unterschrieben hat", "who signed is missing"));
    }

    private static boolean isForMinor(AccessRequest request) {
        var reference = request.household().persons().getFirst();
        return reference
                .ageOn(request.consent().signedOn())
                .map(age -> age < ADULT)
                .orElseGet(() -> request.consent().signatoryKind().signsForMinors());
    }
}
