package kim.cases.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import kim.platform.Violation;
import org.jspecify.annotations.Nullable;

/**
 * [E5] [K8] Adults consent for themselves. For minors their guardians do, unless they were judged able to; and they can
 * be counselled without them where § 8 (3) SGB VIII allows it. Where the birth date is unknown nobody is held up [K7].
 */
public final class CapacityRule {

    private static final int ADULT = 18;

    private CapacityRule() {}

    /** @param pointer where in the request the form stands */
    public static List<Violation> mistakes(
            @Nullable LocalDate birthDate, Purpose purpose, SignedForm form, String pointer) {
        if (birthDate == null) {
            return List.of();
        }
        var signatory = Optional.ofNullable(form.signatory());
        var at = pointer + "/signatory";
        return isMinor(birthDate, form.signedOn())
                ? ofMinor(signatory, purpose, at)
                : signatory.map(signed -> ofAdult(signed, at)).orElse(List.of());
    }

    public static boolean isMinor(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears() < ADULT;
    }

    private static List<Violation> ofMinor(Optional<Signatory> signatory, Purpose purpose, String at) {
        if (signatory.filter(Signatory::isCapableMinor).isPresent()) {
            return List.of();
        }
        if (signatory.filter(Signatory::goesWithoutGuardians).isPresent() && purpose == Purpose.DATA_PROCESSING) {
            return List.of();
        }
        return signatory
                .filter(signed -> signed.kind().signsForMinors())
                .map(signed -> ofRepresentative(signed, at))
                .orElseGet(() -> List.of(new Violation(
                        at,
                        "Für Minderjährige willigen die Sorgeberechtigten ein, wenn die Einwilligungsfähigkeit nicht"
                                + " festgestellt ist",
                        "guardians consent for a minor who was not judged able to")));
    }

    private static List<Violation> ofAdult(Signatory signed, String at) {
        return switch (signed.kind()) {
            case SELF -> List.of();
            case LEGAL_REPRESENTATIVE -> ofRepresentative(signed, at);
            case GUARDIAN, YOUTH_WELFARE_OFFICE ->
                List.of(new Violation(at + "/kind", "Erwachsene willigen selbst ein", "adults consent for themselves"));
        };
    }

    private static List<Violation> ofRepresentative(Signatory signed, String at) {
        return signed.isNamed()
                ? List.of()
                : List.of(new Violation(at + "/name", "Es fehlt, wer unterschrieben hat", "who signed is missing"));
    }
}
