package kim.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.Casework;
import kim.cases.consent.Consents;
import kim.cases.consent.Cover;
import kim.cases.consent.DataCategory;
import kim.cases.person.Households;
import kim.platform.OrganisationCode;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;

/** [W4] [E4] Another carrier will know the whole case, so the client agrees and a consent covers every category. */
@ApplicationScoped
class AskingCarrier {

    private final Consents consents;
    private final Households households;
    private final Casework casework;
    private final Clock clock;

    AskingCarrier(Consents consents, Households households, Casework casework, Clock clock) {
        this.consents = consents;
        this.households = households;
        this.casework = casework;
        this.clock = clock;
    }

    void ask(Handover handover, CaseFile file) {
        var today = LocalDate.now(clock);
        casework.tell(
                file,
                new HandoverPrepared(
                        file.id().id(),
                        handover.id(),
                        handover.toOrganisation(),
                        handover.to().code(),
                        file.assignment().organisation().code(),
                        file.assignment().post().code(),
                        consent(handover, file),
                        file.municipality(),
                        households.coarse(file.household(), today).size(),
                        today));
    }

    /** Whether the other carrier may still learn all that it would lead: the case runs and the consent is in force. */
    boolean isStillAgreed(Handover handover, CaseFile file) {
        return file.isOpen() && cover(handover, file).missing().isEmpty();
    }

    private Cover cover(Handover handover, CaseFile file) {
        return consents.cover(
                file.id(), new OrganisationCode(handover.toOrganisation()), EnumSet.allOf(DataCategory.class));
    }

    private UUID consent(Handover handover, CaseFile file) {
        var cover = cover(handover, file);
        var unmet = new ArrayList<UnmetCondition>();
        if (!handover.clientAgrees()) {
            unmet.add(new UnmetCondition(
                    "AGREEMENT_MISSING",
                    "Die ratsuchende Person ist mit der Übergabe nicht einverstanden",
                    "the client does not agree to the handover"));
        }
        cover.missing().stream()
                .sorted()
                .map(category -> new UnmetCondition(
                        "CONSENT_MISSING:" + category,
                        "Keine gültige Einwilligung für diesen Träger umfasst %s".formatted(category),
                        "no consent in force towards this carrier covers %s".formatted(category)))
                .forEach(unmet::add);
        var consent = cover.consent();
        if (consent == null || !unmet.isEmpty()) {
            throw new StepRefused(unmet, Set.of());
        }
        return consent.id();
    }
}
