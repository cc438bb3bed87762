package kim.cases.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Post;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.NotAllowed;
import kim.platform.PostCode;
import kim.platform.Role;
import kim.platform.Wording;
import kim.platform.idempotency.Idempotent;

/** [Z6] [Z9] The holder of a post or the lead of its carrier names who acts for it, and ends that again. */
@ApplicationScoped
class NamingDeputy {

    private final Deputyships deputyships;
    private final Event<DeputyChanged> changed;
    private final CurrentConcept concepts;
    private final Clock clock;

    NamingDeputy(Deputyships deputyships, Event<DeputyChanged> changed, CurrentConcept concepts, Clock clock) {
        this.deputyships = deputyships;
        this.changed = changed;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Receipt name(NameDeputyRequest request, Caller caller) {
        var concept = concepts.today();
        BadInput.throwIfAny(request.violations(concept, LocalDate.now(clock)));
        var organisation = concept.post(request.post()).map(Post::organisation).orElseThrow();
        requireSay(request.post(), organisation, caller);
        var named = new Deputyship(request, organisation, caller.subject());
        deputyships.persistAndFlush(named);
        changed.fire(new DeputyChanged(DeputyChanged.Change.NAMED, named.id(), caller.subject()));
        return new Receipt(named.id());
    }

    @Idempotent
    @Transactional
    Receipt end(UUID id, ExpectedVersion expected, Caller caller) {
        var deputyship = deputyships.known(id, caller);
        expected.mustMatch(deputyship);
        requireSay(deputyship.post(), deputyship.view().organisation(), caller);
        deputyship.end(LocalDate.now(clock));
        deputyships.flush();
        changed.fire(new DeputyChanged(DeputyChanged.Change.ENDED, id, caller.subject()));
        return new Receipt(id);
    }

    private static void requireSay(PostCode post, String organisation, Caller caller) {
        var leads = caller.is(Role.CARRIER_LEAD) && caller.organisation().code().equals(organisation);
        if (!leads && !caller.holds(post)) {
            throw new NotAllowed(new Wording(
                    "Eine Vertretung benennt, wer die Stelle innehat oder den Träger leitet",
                    "a deputy is named by the holder of the post or the lead of its carrier"));
        }
    }

    /** What is kept of the answer. */
    record Receipt(UUID id) {}
}
