package kim.cases.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kim.cases.casefile.CaseFileId;
import kim.cases.concept.Concept;
import kim.cases.consent.ConsentId;
import kim.cases.consent.Consents;
import kim.cases.consent.DataCategory;
import kim.platform.BadInput;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Violation;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.platform.codelist.LegalMatter;

/** [R7] Whether a request can be meant: the recipient is one, the matter is its matter, the checklist the matter's. */
@ApplicationScoped
class LinkRule {

    private final CodeLists codes;
    private final Consents consents;

    LinkRule(CodeLists codes, Consents consents) {
        this.codes = codes;
        this.consents = consents;
    }

    /** @throws BadInput naming every mistake */
    Recipient requirePlausible(LinkRequest request, Concept concept, LocalDate today) {
        var recipient = Recipient.of(request.recipient(), concept).orElseThrow(LinkRule::noRecipient);
        BadInput.throwIfAny(
                switch (recipient) {
                    case Recipient.Authority authority -> mistakes(request, authority, concept, today);
                    case Recipient.Service service -> mistakes(request);
                });
        return recipient;
    }

    /**
     * [E4] The consent that covers the recipient and everything that is to go there.
     *
     * @throws StepRefused naming each category that none covers
     */
    ConsentId requireCovered(CaseFileId caseFile, LinkRequest request) {
        var cover = consents.cover(caseFile, request.recipient(), request.categories());
        var consent = cover.consent();
        if (consent == null) {
            throw new StepRefused(missing(cover.missing()), Set.of());
        }
        return consent;
    }

    private List<Violation> mistakes(
            LinkRequest request, Recipient.Authority authority, Concept concept, LocalDate today) {
        var matter = codes.find(CodeList.LEGAL_MATTERS, Objects.requireNonNullElse(request.matter(), ""))
                .filter(code -> concept.legalMatters().contains(code.code()))
                .map(LegalMatter::new)
                .filter(known -> known.isOf(authority.kind()));
        if (matter.isEmpty()) {
            return List.of(new Violation(
                    "/matter",
                    "Nötig ist ein Anliegen, das diese Behörde nach dem Konzept bearbeitet",
                    "a matter is needed that this authority handles by the concept"));
        }
        return mistakes(request, matter.get(), today);
    }

    private static List<Violation> mistakes(LinkRequest request, LegalMatter matter, LocalDate today) {
        var mistakes = new ArrayList<Violation>();
        request.stated().keySet().stream()
                .filter(point -> !matter.checklist().contains(point))
                .sorted()
                .forEach(point -> mistakes.add(new Violation(
                        "/checklist/" + point,
                        "Dieser Punkt gehört nicht zum Anliegen",
                        "this point is no part of the matter")));
        if (!matter.isOpenOn(today)
                && (request.reason() == null || request.reason().isBlank())) {
            mistakes.add(new Violation(
                    "/reason",
                    "Das Anliegen liegt außerhalb seiner Geltung; bitte begründen",
                    "the matter is outside its validity; please give a reason"));
        }
        return mistakes;
    }

    private List<Violation> mistakes(LinkRequest request) {
        return request.matter() == null || codes.contains(CodeList.TOPICS, request.matter())
                ? List.of()
                : List.of(new Violation("/matter", "Dieses Thema ist nicht bekannt", "this topic is not known"));
    }

    private static BadInput noRecipient() {
        return new BadInput(
                "/recipient",
                "Das Konzept kennt keine Behörde und kein Angebot mit diesem Code",
                "the concept knows no authority and no service with this code");
    }

    private static List<UnmetCondition> missing(Set<DataCategory> categories) {
        return categories.stream()
                .sorted()
                .map(category -> new UnmetCondition(
                        "CONSENT_MISSING:" + category,
                        "Keine gültige Einwilligung für diesen Empfänger umfasst %s".formatted(category),
                        "no consent in force towards this recipient covers %s".formatted(category)))
                .toList();
    }
}
