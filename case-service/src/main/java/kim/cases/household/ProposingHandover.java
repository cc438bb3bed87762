package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kim.cases.casefile.Assignment;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Post;
import kim.cases.concept.Responsibility;
import kim.cases.person.Households;
import kim.cases.person.MasterData;
import kim.cases.person.MemberView;
import kim.platform.Caller;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/** [K6] Reaching an age limit of the concept only proposes a handover; who accepts it is another matter [Z6]. */
@ApplicationScoped
class ProposingHandover {

    private final Casework casework;
    private final Households households;
    private final CurrentConcept concepts;
    private final Clock clock;

    ProposingHandover(Casework casework, Households households, CurrentConcept concepts, Clock clock) {
        this.casework = casework;
        this.households = households;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Transactional
    List<HandoverProposal> proposals(CaseFileId id, Caller caller) {
        var file = casework.toRead(id, "handover proposals", caller);
        return households.inFull(file.household(), "handover proposals").members().stream()
                .limit(1)
                .flatMap(reference -> proposal(reference, file.assignment(), concepts.today()))
                .toList();
    }

    private Stream<HandoverProposal> proposal(MemberView reference, Assignment assignment, Concept concept) {
        var age = age(reference.masterData());
        var person = reference.personId();
        if (age == null || person == null || isServed(age, assignment, concept)) {
            return Stream.empty();
        }
        return Stream.of(new HandoverProposal(
                HandoverProposal.Reason.AGE_LIMIT,
                person,
                age,
                others(age, reference.masterData(), assignment, concept)));
    }

    private @Nullable Integer age(@Nullable MasterData known) {
        return Optional.ofNullable(known)
                .map(MasterData::birthDate)
                .map(born -> Period.between(born, LocalDate.now(clock)).getYears())
                .orElse(null);
    }

    /** Also where the concept names no responsibility of the post: then it knows no limit either. */
    private static boolean isServed(int age, Assignment assignment, Concept concept) {
        var duties = concept.responsibilities().stream()
                .filter(duty -> duty.post().equals(assignment.post().code()))
                .filter(duty -> duty.focusArea().equals(assignment.focusArea()))
                .toList();
        return duties.isEmpty() || duties.stream().anyMatch(duty -> duty.covers(age));
    }

    private static List<String> others(int age, @Nullable MasterData known, Assignment assignment, Concept concept) {
        return concept.responsibilities().stream()
                .filter(duty -> duty.focusArea().equals(assignment.focusArea()))
                .filter(duty -> duty.covers(age))
                .filter(duty -> known == null || known.municipality() == null || duty.covers(known.municipality()))
                .map(Responsibility::post)
                .distinct()
                .filter(post ->
                        concept.post(new PostCode(post)).filter(Post::vacant).isEmpty())
                .toList();
    }
}
