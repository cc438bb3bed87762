package kim.referral.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kim.platform.BadInput;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.platform.codelist.LegalMatter;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.Organisation;
import org.jspecify.annotations.Nullable;

/** The legal matters that this Kreis works with, and who handles them where [R7]. */
@ApplicationScoped
class Matters {

    private final CodeLists codes;
    private final CurrentConcept concept;

    Matters(CodeLists codes, CurrentConcept concept) {
        this.codes = codes;
        this.concept = concept;
    }

    List<LegalMatter> inUse() {
        return concept.today().legalMatters().stream()
                .flatMap(code -> codes.find(CodeList.LEGAL_MATTERS, code).stream())
                .map(LegalMatter::new)
                .toList();
    }

    /** @throws BadInput when that kind of authority has no such matter here */
    LegalMatter of(String authority, String code) {
        return inUse().stream()
                .filter(matter -> matter.code().code().equals(code) && matter.isOf(authority))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "/matter",
                        "Nötig ist ein Anliegen, das diese Behörde nach dem Konzept bearbeitet",
                        "a matter is needed that this authority handles by the concept"));
    }

    /** [R7] Outside its time it is not refused, but somebody has to say why. */
    static void requireReasonOutsideItsTime(LegalMatter matter, LocalDate today, @Nullable String reason) {
        if (!matter.isOpenOn(today) && (reason == null || reason.isBlank())) {
            throw new BadInput(
                    "/reason",
                    "Das Anliegen liegt außerhalb seiner Geltung; bitte begründen",
                    "the matter is outside its validity; please give a reason");
        }
    }

    /** The authorities that handle it there: a town's own one before the one of the Kreis. */
    List<Organisation> handledBy(LegalMatter matter, Optional<String> municipality) {
        var all = concept.today().organisations().stream()
                .filter(organisation ->
                        organisation.outside().filter(matter::isOf).isPresent())
                .toList();
        var own = all.stream()
                .filter(organisation -> organisation.municipality() != null
                        && Optional.of(organisation.municipality()).equals(municipality))
                .toList();
        return own.isEmpty() && municipality.isPresent()
                ? all.stream()
                        .filter(organisation -> organisation.municipality() == null)
                        .toList()
                : own.isEmpty() ? all : own;
    }
}
