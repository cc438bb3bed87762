package kim.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import kim.platform.OrganisationCode;
import kim.platform.event.Outbox;

/** What other features ask about consent, and how a consent that comes with something else is kept. */
@ApplicationScoped
public class Consents {

    private final ConsentFiles consents;
    private final Outbox outbox;
    private final Clock clock;

    Consents(ConsentFiles consents, Outbox outbox, Clock clock) {
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** [E4] Whether one consent, neither withdrawn nor expired, covers the recipient and every category, or what is missing. */
    public Cover cover(CaseFileId caseFile, OrganisationCode recipient, Set<DataCategory> categories) {
        var today = LocalDate.now(clock);
        return consents.toShareWith(recipient, caseFile).stream()
                .filter(consent -> consent.isInForce(today))
                .map(consent -> new Cover(consent.id(), consent.missing(categories)))
                .min(Comparator.comparing(cover -> cover.missing().size()))
                .map(best -> best.missing().isEmpty() ? best : new Cover(null, best.missing()))
                .orElseGet(() -> new Cover(null, categories));
    }

    /** [K8] The members who agreed for themselves that so much of theirs goes to the recipient. */
    public Set<PersonId> agreed(CaseFileId caseFile, OrganisationCode recipient, Set<DataCategory> categories) {
        var today = LocalDate.now(clock);
        return consents.of(caseFile, Purpose.SHARING).stream()
                .filter(consent -> consent.isTowards(recipient) && consent.isInForce(today))
                .filter(consent -> consent.missing(categories).isEmpty())
                .flatMap(consent -> consent.person().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the person of reference consented to the purpose, and neither withdrew it nor let it expire. */
    public boolean holds(CaseFileId caseFile, Purpose purpose) {
        var today = LocalDate.now(clock);
        return consents.of(caseFile, purpose).stream()
                .anyMatch(consent -> consent.person().isEmpty() && consent.isInForce(today));
    }

    /** Keeps a consent that came with the beginning of an episode [E1]; it speaks of no recipient. */
    public void keep(CaseFileId caseFile, Purpose purpose, SignedForm form) {
        keep(new Consent(caseFile, null, purpose, null, Set.of(), form));
    }

    /** [K8] Keeps what a further member agreed to for themselves when they came. */
    public void keep(CaseFileId caseFile, PersonId member, Purpose purpose, SignedForm form) {
        keep(new Consent(caseFile, member, purpose, null, Set.of(), form));
    }

    /** Whose consent it is; empty where the person of reference gave it [K8]. */
    public Optional<PersonId> giver(UUID consent) {
        return consents.findByIdOptional(new ConsentId(consent)).flatMap(Consent::person);
    }

    Consent keep(Consent consent) {
        consents.persistAndFlush(consent);
        tell(consent, consent.given(LocalDate.now(clock)));
        return consent;
    }

    void tell(Consent consent, ConsentEvent event) {
        outbox.append(event, consent.version());
    }
}
