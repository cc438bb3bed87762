package kim.referral.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.Violation;
import kim.platform.codelist.CodeLists;
import kim.platform.codelist.LegalMatter;
import kim.referral.concept.Organisation;
import kim.referral.concept.OrganisationKind;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.ConsentPurpose;
import kim.referral.payload.SignatureRule;

/** What a request into KIM must be beyond its form; every mistake is named at once. */
@ApplicationScoped
class RequestRules {

    private final Matters matters;
    private final CodeLists codes;
    private final Caller caller;

    RequestRules(Matters matters, CodeLists codes, Caller caller) {
        this.matters = matters;
        this.codes = codes;
        this.caller = caller;
    }

    /** @throws BadInput naming each field that is wrong */
    void check(ReferIntoKimRequest sent, Organisation body, LocalDate today) {
        var mistakes = new ArrayList<>(mistakes(sent.request()));
        if (sent.matter() != null || body.kind() == OrganisationKind.AUTHORITY) {
            var matter = matters.of(body.outside().orElseThrow(), sent.matter() == null ? "" : sent.matter());
            Matters.requireReasonOutsideItsTime(matter, today, sent.reason());
            mistakes.addAll(unknownCriteria(sent.request(), matter));
        }
        BadInput.throwIfAny(mistakes);
    }

    private List<Violation> mistakes(AccessRequest request) {
        var mistakes = new ArrayList<Violation>();
        if (!request.consent().covers(ConsentPurpose.DATA_PROCESSING)) {
            mistakes.add(new Violation(
                    "/request/consent/purposes",
                    "Ohne Einwilligung in die Verarbeitung (DATA_PROCESSING) wird nichts angenommen",
                    "nothing is taken without consent to DATA_PROCESSING"));
        }
        if (!codes.isMunicipalityOf(caller.kreis(), request.municipality())) {
            mistakes.add(new Violation(
                    "/request/municipality",
                    "Diese Kommune gehört zu einem anderen Kreis",
                    "this municipality belongs to another Kreis"));
        }
        mistakes.addAll(SignatureRule.mistakes(request, "/request"));
        return mistakes;
    }

    private static List<Violation> unknownCriteria(AccessRequest request, LegalMatter matter) {
        var open = request.openCriteria() == null ? List.<String>of() : request.openCriteria();
        return open.stream()
                .filter(point -> !matter.checklist().contains(point))
                .map(point -> new Violation(
                        "/request/openCriteria",
                        "%s gehört nicht zum Anliegen".formatted(point),
                        "%s is no part of the matter".formatted(point)))
                .toList();
    }
}
