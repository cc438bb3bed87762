package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import kim.platform.BadInput;
import kim.platform.Violation;
import kim.platform.codelist.CodeLists;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.ConsentPurpose;
import kim.referral.payload.SignatureRule;

/** What a body must be beyond its form; every mistake is named at once. */
@ApplicationScoped
class IntakeRules {

    private final CodeLists codes;

    IntakeRules(CodeLists codes) {
        this.codes = codes;
    }

    /** @throws BadInput naming each field that is wrong */
    void check(AccessRequest request, Office office) {
        var mistakes = new ArrayList<Violation>();
        if (!request.consent().covers(ConsentPurpose.REGISTRATION_FORWARDING)) {
            mistakes.add(new Violation(
                    "/consent/purposes",
                    "Ohne Einwilligung in die Weiterleitung (REGISTRATION_FORWARDING) wird nichts angenommen",
                    "nothing is taken without consent to REGISTRATION_FORWARDING"));
        }
        if (!codes.isMunicipalityOf(office.kreis(), request.municipality())) {
            mistakes.add(new Violation(
                    "/municipality",
                    "Diese Kommune gehört zu einem anderen Kreis",
                    "this municipality belongs to another Kreis"));
        } else if (!office.municipality().equals(Optional.of(request.municipality()))) {
            mistakes.add(new Violation(
                    "/municipality",
                    "Ihr Amt leitet nur für die eigene Kommune weiter",
                    "your office forwards for its own municipality only"));
        }
        if (request.openCriteria() != null) {
            mistakes.add(new Violation(
                    "/openCriteria",
                    "Offene Kriterien nennt nur eine Behörde",
                    "open criteria are named by an authority only"));
        }
        mistakes.addAll(SignatureRule.mistakes(request, ""));
        BadInput.throwIfAny(mistakes);
    }
}
