package kim.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kim.cases.person.NewHousehold;
import kim.platform.Caller;
import kim.platform.Violation;
import kim.platform.codelist.CodeLists;

/** A Kreis opens cases of people who live there, as far as they told where they live [W1] [K7]. */
@ApplicationScoped
class Residence {

    private final CodeLists codes;
    private final Caller caller;

    Residence(CodeLists codes, Caller caller) {
        this.codes = codes;
        this.caller = caller;
    }

    List<Violation> mistakes(NewHousehold household) {
        var mistakes = new ArrayList<Violation>();
        if (!household.isConsistent()) {
            mistakes.add(new Violation(
                    "/household/persons/1",
                    "Eine Einzelperson ist eine Person; mehrere sind FAMILY",
                    "a single is one person; several are a FAMILY"));
        }
        if (household
                .municipality()
                .filter(municipality -> !codes.isMunicipalityOf(caller.kreis(), municipality))
                .isPresent()) {
            mistakes.add(new Violation(
                    "/household/persons/0/municipality",
                    "Die Kommune liegt nicht in diesem Kreis",
                    "the municipality is not in this Kreis"));
        }
        return mistakes;
    }
}
