package kim.cases.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import kim.cases.casefile.CaseEvent;
import kim.cases.casefile.CaseTold;
import kim.cases.concept.CurrentConcept;
import kim.platform.PostCode;
import kim.platform.event.Outbox;
import org.jdbi.v3.core.Jdbi;

/** Tells a post's load whenever one of its cases begins, ends, changes type or hands [Z5]; in the same transaction. */
@ApplicationScoped
class TellingLoad {

    private final RunningCases cases;
    private final CurrentConcept concepts;
    private final Outbox outbox;
    private final Jdbi database;
    private final Clock clock;

    TellingLoad(RunningCases cases, CurrentConcept concepts, Outbox outbox, Jdbi database, Clock clock) {
        this.cases = cases;
        this.concepts = concepts;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    void heard(@Observes CaseTold told) {
        if (told.fact() instanceof CaseEvent event) {
            posts(event, told.post()).sorted().distinct().forEach(this::tell);
        }
    }

    private static Stream<String> posts(CaseEvent event, String post) {
        return switch (event) {
            case CaseEvent.Opened opened -> Stream.of(post);
            case CaseEvent.Reopened reopened -> Stream.of(post);
            case CaseEvent.Closed closed -> Stream.of(post);
            case CaseEvent.TypeChanged changed -> Stream.of(post);
            case CaseEvent.Assigned assigned -> Stream.of(post, assigned.previousPost());
            case CaseEvent.AdmissionDecided decided -> Stream.empty();
            case CaseEvent.PhaseChanged changed -> Stream.empty();
        };
    }

    private void tell(String code) {
        var version = nextVersion(code);
        var concept = concepts.today();
        var today = LocalDate.now(clock);
        concept.post(new PostCode(code)).ifPresent(post -> {
            var load = new Weighing(concept, today).of(post, cases.of(code));
            outbox.append(new PostLoadChanged(
                    code, load.organisation(), load.running(), load.byType(), load.freeCapacity(), today, version));
        });
    }

    /** Holds the post's row until the commit, so that who counts after it has seen what this one changed. */
    private long nextVersion(String post) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        insert into post_load (kreis, post, version) values (current_setting('kim.kreis'), :post, 1)
                        on conflict (kreis, post) do update set version = post_load.version + 1
                        returning version""").bind("post", post).mapTo(Long.class).one());
    }
}
