package kim.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kim.cases.person.NewHousehold;
import kim.cases.person.PersonRule;
import kim.cases.person.Residence;
import kim.platform.Violation;

/** What a household must be to become a case of this Kreis. */
@ApplicationScoped
class Arrival {

    private final Residence residence;

    Arrival(Residence residence) {
        this.residence = residence;
    }

    List<Violation> mistakes(NewHousehold household) {
        var mistakes = new ArrayList<Violation>();
        if (!household.isConsistent()) {
            mistakes.add(new Violation(
                    "/household/persons/1",
                    "Eine Einzelperson ist eine Person; mehrere sind FAMILY",
                    "a single is one person; several are a FAMILY"));
        }
        for (var i = 0; i < household.persons().size(); i++) {
            mistakes.addAll(PersonRule.mistakes(household.persons().get(i), "/household/persons/" + i));
        }
        mistakes.addAll(residence.mistakes(household.municipality().orElse(null), "/household/persons/0/municipality"));
        return mistakes;
    }
}
