package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kim.cases.consent.CapacityRule;
import kim.cases.consent.Purpose;
import kim.cases.consent.SignedForm;
import kim.cases.person.HouseholdId;
import kim.cases.person.Households;
import kim.cases.person.MasterData;
import kim.platform.Violation;
import org.jspecify.annotations.Nullable;

/**
 * [E1] [E5] [K8] Nobody is written down with a household unless they may be: adults agree for themselves, a child's
 * parents do. Where a birth date is unknown nobody is held up [K7].
 */
@ApplicationScoped
class NewcomerRule {

    private final Households households;
    private final Clock clock;

    NewcomerRule(Households households, Clock clock) {
        this.households = households;
        this.clock = clock;
    }

    List<Violation> mistakes(JoinRequest request, HouseholdId household) {
        var born = request.person().birthDate();
        var consent = request.consent();
        if (consent != null) {
            return ofConsent(consent, born);
        }
        return born == null || isCoveredByHousehold(born, household)
                ? List.of()
                : List.of(new Violation(
                        "/consent",
                        "Die Einwilligung dieser Person, bei Minderjährigen der Sorgeberechtigten, fehlt",
                        "the consent of this person is missing; for a minor that of the guardians"));
    }

    private List<Violation> ofConsent(SignedForm consent, @Nullable LocalDate born) {
        var mistakes = new ArrayList<>(consent.violations("/consent", LocalDate.now(clock)));
        mistakes.addAll(CapacityRule.mistakes(born, Purpose.DATA_PROCESSING, consent, "/consent"));
        return mistakes;
    }

    /** The parents of a child agreed with the household, unless the household is led by a minor themselves. */
    private boolean isCoveredByHousehold(LocalDate born, HouseholdId household) {
        var today = LocalDate.now(clock);
        return CapacityRule.isMinor(born, today)
                && households
                        .whose(household, null)
                        .map(MasterData::birthDate)
                        .filter(reference -> CapacityRule.isMinor(reference, today))
                        .isEmpty();
    }
}
