package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kim.platform.BadInput;
import kim.platform.KreisScope;
import kim.platform.Violation;
import kim.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** What an entry has to fulfil beyond its own form: places lie in the Kreis, and what it points to is listed. */
@ApplicationScoped
class DirectoryRules {

    private final ListedOrganisations organisations;
    private final ListedLocations locations;
    private final CodeLists codes;
    private final KreisScope scope;

    DirectoryRules(ListedOrganisations organisations, ListedLocations locations, CodeLists codes, KreisScope scope) {
        this.organisations = organisations;
        this.locations = locations;
        this.codes = codes;
        this.scope = scope;
    }

    /** An organisation needs no more than its form. */
    void check(OrganisationDetails details) {}

    void check(LocationDetails details) {
        BadInput.throwIfAny(mistakes(details, ""));
    }

    void check(ServiceDetails details) {
        BadInput.throwIfAny(mistakes(details, ""));
    }

    /** @param at JSON pointer to the entry */
    List<Violation> mistakes(LocationDetails details, String at) {
        return isElsewhere(details.municipality()) ? List.of(notHere(at + "/municipality")) : List.of();
    }

    List<Violation> mistakes(ServiceDetails details, String at) {
        var mistakes = new ArrayList<Violation>();
        if (organisations.findByIdOptional(details.organisation()).isEmpty()) {
            mistakes.add(notListed(at + "/organisation"));
        }
        if (!details.eligibility().hasAgesInOrder()) {
            mistakes.add(new Violation(
                    at + "/eligibility/ageTo", "Das liegt unter dem Mindestalter", "this lies below the minimum age"));
        }
        for (int i = 0; i < details.municipalities().size(); i++) {
            if (isElsewhere(details.municipalities().get(i))) {
                mistakes.add(notHere(at + "/municipalities/" + i));
            }
        }
        for (int i = 0; i < details.locations().size(); i++) {
            if (!isListed(details.locations().get(i).location())) {
                mistakes.add(notListed(at + "/locations/" + i + "/location"));
            }
        }
        return mistakes;
    }

    private boolean isListed(UUID location) {
        return locations.findByIdOptional(location).isPresent();
    }

    private boolean isElsewhere(@Nullable String municipality) {
        return municipality != null && !codes.isMunicipalityOf(scope.current().orElseThrow(), municipality);
    }

    private static Violation notHere(String pointer) {
        return new Violation(pointer, "Das ist keine Kommune dieses Kreises", "this is no municipality of this Kreis");
    }

    private static Violation notListed(String pointer) {
        return new Violation(pointer, "Das steht nicht im Verzeichnis", "this is not listed in the directory");
    }
}
