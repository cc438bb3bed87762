package kim.cases.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.Casework;
import kim.cases.concept.CurrentConcept;
import kim.cases.consent.DataCategory;
import kim.platform.OrganisationCode;
import org.jspecify.annotations.Nullable;

/** [R13] [E4] A question that names the client goes the way of a referral: by consent, frozen, fetched once. */
@ApplicationScoped
public class PreparingQuestion {

    private final Casework casework;
    private final LinkRule rule;
    private final Freezing freezing;
    private final PreparedReferrals referrals;
    private final CurrentConcept concepts;
    private final Clock clock;

    PreparingQuestion(
            Casework casework,
            LinkRule rule,
            Freezing freezing,
            PreparedReferrals referrals,
            CurrentConcept concepts,
            Clock clock) {
        this.casework = casework;
        this.rule = rule;
        this.freezing = freezing;
        this.referrals = referrals;
        this.concepts = concepts;
        this.clock = clock;
    }

    /** Returns the id of the referral by which it is asked. */
    public UUID prepare(
            CaseFile file,
            OrganisationCode recipient,
            @Nullable String matter,
            Set<DataCategory> categories,
            String question) {
        var request = new LinkRequest(recipient, matter, null, categories, null);
        var to = rule.requirePlausible(request, concepts.today(), LocalDate.now(clock));
        var consent = rule.requireCovered(file.id(), request);
        var payload = freezing.freeze(file, request).asking(question);
        var referral = new PreparedReferral(file.id(), null, consent, payload);
        referrals.persist(referral);
        casework.tell(file, referral.prepared(file.assignment(), to));
        return payload.referralId();
    }
}
