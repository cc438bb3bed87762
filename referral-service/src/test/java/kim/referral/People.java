package kim.referral;

import java.util.List;
import java.util.Map;
import kim.platform.Role;
import kim.platform.testing.Tokens;

/** Who takes part in the tests, all of the concept of the Kreis Düren but for the strangers. */
final class People {

    static final String KREIS = "05358";
    static final String NIEDERZIER = "05358048";
    static final String POST = "diakonie-juelich-welcome-1";
    static final String OTHER_POST = "gemeinde-niederzier-welcome";
    /** Of which nobody holds the seat; see {@link Concepts}. */
    static final String VACANT_POST = "skf-dueren-welcome-2";

    static final String KALL = "05366024";
    static final String ABH = "abh-dueren";

    private People() {}

    static String registrationOffice() {
        return Tokens.registrationOffice(KREIS, "meldeamt-niederzier", NIEDERZIER);
    }

    static String anotherRegistrationOffice() {
        return Tokens.registrationOffice(KREIS, "meldeamt-juelich", "05358024");
    }

    /** Of a municipality in another Kreis, where tests send what would crowd the clearing list of this one. */
    static String officeElsewhere() {
        return Tokens.registrationOffice("05366", "meldeamt-kall", KALL);
    }

    static String coordinator() {
        return Tokens.coordinator(KREIS);
    }

    static String coordinatorElsewhere() {
        return Tokens.coordinator("05366");
    }

    static String municipalClearing(String kreis, String organisation, String municipality) {
        return Tokens.of(
                Role.MUNICIPAL_CLEARING,
                kreis,
                organisation,
                "MUNICIPALITY",
                Map.of("municipality", List.of(municipality)));
    }

    static String holderOf(String post) {
        var carrier = post.replaceAll("-(welcome|labour|psychosocial).*", "");
        return Tokens.caseManager(KREIS, carrier, post);
    }

    static String clerk() {
        return Tokens.clerk(KREIS, ABH);
    }
}
