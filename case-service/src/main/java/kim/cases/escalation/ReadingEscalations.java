package kim.cases.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.Casework;
import kim.cases.deputy.ActingPosts;
import kim.cases.person.HouseholdView;
import kim.cases.person.Households;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.Role;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** Questions to coordination, for those who asked and for those who answer [Z8]. */
@ApplicationScoped
class ReadingEscalations {

    private static final String PURPOSE = "escalation";

    private final Escalations escalations;
    private final Sealing sealing;
    private final Casework casework;
    private final Households households;
    private final CoordinationConsent consent;
    private final SimilarCases similar;
    private final ActingPosts acting;
    private final Cursors cursors;

    ReadingEscalations(
            Escalations escalations,
            Sealing sealing,
            Casework casework,
            Households households,
            CoordinationConsent consent,
            SimilarCases similar,
            ActingPosts acting,
            Cursors cursors) {
        this.escalations = escalations;
        this.sealing = sealing;
        this.casework = casework;
        this.households = households;
        this.consent = consent;
        this.similar = similar;
        this.acting = acting;
        this.cursors = cursors;
    }

    @Transactional
    Page<EscalationView> list(PageRequest request, Caller caller) {
        return cursors.descending(
                request, (before, limit) -> escalations.page(before, limit, caller), Escalation::id, this::view);
    }

    @Transactional
    Versioned<EscalationDetail> read(UUID id, Caller caller) {
        var escalation = escalations.known(id, caller);
        var file = casework.toKnow(escalation.caseFile(), PURPOSE);
        return new Versioned<>(
                new EscalationDetail(
                        view(escalation),
                        household(escalation, file, caller),
                        caller.is(Role.COORDINATOR) ? similar.to(escalation) : List.of()),
                escalation.version());
    }

    /** A consent that was withdrawn since takes the names back. */
    private HouseholdView household(Escalation escalation, CaseFile file, Caller caller) {
        var byName = acting.actsFor(escalation.post(), caller)
                || escalation.isIdentified() && consent.isGiven(escalation.caseFile());
        return byName ? households.inFull(file.household(), PURPOSE) : households.pseudonymised(file.household());
    }

    private EscalationView view(Escalation escalation) {
        return escalation.view(sealing.open(escalation, EscalationWords.class).orElse(EscalationWords.ERASED));
    }
}
