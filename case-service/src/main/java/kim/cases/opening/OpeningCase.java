package kim.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.NewCase;
import kim.cases.casefile.StartingCase;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.cases.consent.CapacityRule;
import kim.cases.consent.Consents;
import kim.cases.consent.Purpose;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.PostCode;
import kim.platform.Violation;
import kim.platform.Wording;
import kim.platform.idempotency.Idempotent;

/** [Z1] [E1] A case manager takes somebody in who came without a referral, and who consented. */
@ApplicationScoped
class OpeningCase {

    private final StartingCase starting;
    private final Consents consents;
    private final CurrentConcept concepts;
    private final Arrival arrival;
    private final Clock clock;

    OpeningCase(StartingCase starting, Consents consents, CurrentConcept concepts, Arrival arrival, Clock clock) {
        this.starting = starting;
        this.consents = consents;
        this.concepts = concepts;
        this.arrival = arrival;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId open(OpenCaseRequest request, Caller caller) {
        var concept = concepts.today();
        var post = post(request, caller);
        BadInput.throwIfAny(mistakes(request, concept));
        var file = starting.startedBy(caller, newCase(request, new Assigning(concept), post));
        consents.keep(file.id(), Purpose.DATA_PROCESSING, request.consent());
        return file.id();
    }

    private NewCase newCase(OpenCaseRequest request, Assigning assigning, PostCode post) {
        return new NewCase(
                assigning.to(post, request.focusArea()),
                request.household().municipality().orElse(null),
                request.accessRoute(),
                requestedOn(request),
                null,
                request.externalReference(),
                request.household());
    }

    private LocalDate requestedOn(OpenCaseRequest request) {
        return Objects.requireNonNullElseGet(request.requestedOn(), () -> LocalDate.now(clock));
    }

    private static PostCode post(OpenCaseRequest request, Caller caller) {
        var post = Optional.ofNullable(request.post())
                .or(() -> Optional.of(caller.posts())
                        .filter(posts -> posts.size() == 1)
                        .map(posts -> posts.iterator().next()))
                .orElseThrow(() -> new BadInput("/post", "Nennen Sie, für welche Stelle", "say for which post"));
        if (!caller.holds(post)) {
            throw new NotAllowed(new Wording(
                    "Fälle eröffnen Sie nur für Ihre eigenen Stellen", "you open cases for your own posts only"));
        }
        return post;
    }

    private List<Violation> mistakes(OpenCaseRequest request, Concept concept) {
        var mistakes = new ArrayList<>(request.consent().violations("/consent", LocalDate.now(clock)));
        mistakes.addAll(CapacityRule.mistakes(
                request.household().persons().getFirst().birthDate(),
                Purpose.DATA_PROCESSING,
                request.consent(),
                "/consent"));
        mistakes.addAll(arrival.mistakes(request.household()));
        if (requestedOn(request).isAfter(LocalDate.now(clock))) {
            mistakes.add(
                    new Violation("/requestedOn", "Das Datum liegt in der Zukunft", "the date lies in the future"));
        }
        if (!concept.accessRoutes().contains(request.accessRoute())) {
            mistakes.add(new Violation(
                    "/accessRoute",
                    "Dieser Zugangsweg steht nicht im Konzept",
                    "this access route is not in the concept"));
        }
        return mistakes;
    }
}
