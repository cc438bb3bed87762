package kim.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.platform.Caller;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The life of a case as one list, newest first. */
@ApplicationScoped
class ReadingTimeline {

    /** Where parts of a case that have an address are read. */
    private static final Map<String, String> PLACES = Map.of(
            "contact", "contacts",
            "consent", "consents",
            "goal", "goals",
            "assessment", "assessments",
            "evaluation", "evaluations",
            "conference", "conferences",
            "measure", "measures");

    private final Casework casework;
    private final Acts acts;
    private final ActWords words;
    private final CurrentConcept concepts;
    private final Cursors cursors;

    ReadingTimeline(Casework casework, Acts acts, ActWords words, CurrentConcept concepts, Cursors cursors) {
        this.casework = casework;
        this.acts = acts;
        this.words = words;
        this.concepts = concepts;
        this.cursors = cursors;
    }

    @Transactional
    Page<TimelineEntry> read(CaseFileId id, PageRequest request, Caller caller) {
        casework.toRead(id, "timeline", caller);
        var concept = concepts.today();
        return cursors.descending(
                request, (before, limit) -> acts.page(id, before, limit), Act::id, act -> entry(act, id, concept));
    }

    private TimelineEntry entry(Act act, CaseFileId id, Concept concept) {
        return new TimelineEntry(act.id(), act.at(), act.who(), act.act(), words.of(act, concept), links(act, id));
    }

    private static List<String> links(Act act, CaseFileId id) {
        return act.parts().stream()
                .map(part -> part.split("/"))
                .filter(part -> PLACES.containsKey(part[0]))
                .map(part -> "/api/v1/cases/%s/%s/%s".formatted(id, PLACES.get(part[0]), part[1]))
                .toList();
    }
}
