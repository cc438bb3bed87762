package kim.cases.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kim.platform.Violation;
import org.jspecify.annotations.Nullable;

/** [K5] What cannot be true of one person, beyond what each datum says for itself. */
public final class PersonRule {

    private PersonRule() {}

    /** @param pointer where in the request the person stands */
    public static List<Violation> mistakes(MasterData known, String pointer) {
        var circumstances = known.circumstances();
        if (circumstances == null) {
            return List.of();
        }
        var at = pointer + "/circumstances/";
        var mistakes = new ArrayList<Violation>();
        requireOrder(known.birthDate(), circumstances.arrivedOn(), at + "arrivedOn", mistakes);
        requireOrder(
                circumstances.arrivedOn(),
                circumstances.arrivedInMunicipalityOn(),
                at + "arrivedInMunicipalityOn",
                mistakes);
        requireOrder(circumstances.arrivedOn(), circumstances.allocatedOn(), at + "allocatedOn", mistakes);
        if (!circumstances.namesEachSkillOnce()) {
            mistakes.add(new Violation(
                    at + "german", "Jede Fertigkeit hat höchstens ein Niveau", "each skill has one level at most"));
        }
        return mistakes;
    }

    private static void requireOrder(
            @Nullable LocalDate earlier, @Nullable LocalDate later, String pointer, List<Violation> mistakes) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            mistakes.add(new Violation(
                    pointer, "Das Datum liegt vor Geburt oder Einreise", "the date lies before birth or arrival"));
        }
    }
}
