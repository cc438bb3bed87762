package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kim.platform.Caller;
import kim.platform.Violation;
import kim.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** A Kreis works with people who live there, as far as they told where they live [W1] [K7]. */
@ApplicationScoped
public class Residence {

    private final CodeLists codes;
    private final Caller caller;

    Residence(CodeLists codes, Caller caller) {
        this.codes = codes;
        this.caller = caller;
    }

    /** What is wrong with the municipality at that place of the request, if anything is. */
    public List<Violation> mistakes(@Nullable String municipality, String pointer) {
        return Optional.ofNullable(municipality)
                .filter(told -> !codes.isMunicipalityOf(caller.kreis(), told))
                .map(elsewhere -> new Violation(
                        pointer, "Die Kommune liegt nicht in diesem Kreis", "the municipality is not in this Kreis"))
                .stream()
                .toList();
    }
}
