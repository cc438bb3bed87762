package kim.reporting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.privacy.ApplyingErasure;
import kim.platform.privacy.ErasureEvent;
import kim.platform.privacy.Subject;
import kim.platform.privacy.Subject.Kind;
import kim.platform.testing.Canaries;
import kim.reporting.story.CaseStory;
import kim.reporting.story.World;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgettingPeopleTest {

    private static final Kreis KREIS = new Kreis("05967");

    @Inject
    World world;

    @Inject
    ApplyingErasure applying;

    @Inject
    TellingFigures telling;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Test
    @DisplayName("[D3] who is forgotten is counted on, under a pseudonym that nobody knows; once")
    void countedAnonymously() {
        var person = UUID.randomUUID();
        happens(person);
        var cases = count("episode");
        var people = count("person_in_episode");
        assertThat(tell(person)).containsKey("person_in_episode");

        erase(person);

        assertThat(tablesThatKnow(person)).containsExactly("erased_subject");
        assertThat(tell(person)).isEmpty();
        assertThat(count("episode")).isEqualTo(cases);
        assertThat(count("person_in_episode")).isEqualTo(people);
    }

    @Test
    @DisplayName("[D3] whoever is heard of once more after the erasure gets the same anonymous pseudonym")
    void replayed() {
        var person = UUID.randomUUID();
        happens(person);
        erase(person);
        var pseudonyms = pseudonyms();

        happens(person);

        assertThat(tablesThatKnow(person)).containsExactly("erased_subject");
        assertThat(pseudonyms()).isEqualTo(pseudonyms);
    }

    @Test
    @DisplayName("[D3] every table that knows people by their pseudonym is held against the ledger")
    void everyTable() {
        var guarded = scope.in(
                KREIS,
                () -> database.withHandle(handle -> handle.createQuery(
                                "select relname from pg_trigger join pg_class on tgrelid = pg_class.oid where tgname = 'counts_anonymously'")
                        .mapTo(String.class)
                        .list()));
        assertThat(guarded).containsExactlyInAnyOrderElementsOf(scope.in(KREIS, new PersonTables(database)::all));
    }

    private void happens(UUID person) {
        var known = CaseStory.aPerson();
        known.put("personRef", person);
        world.happens(KREIS, CaseStory.aCase().with("persons", List.of(known)).opened("2026-10-01"));
    }

    private void erase(UUID person) {
        scope.in(
                KREIS,
                () -> applying.apply(new ErasureEvent.Requested(
                        UUID.randomUUID(),
                        "CONSENT_WITHDRAWN",
                        LocalDate.of(2026, 10, 2),
                        List.of(new Subject(Kind.PERSON_REF, person)))));
    }

    private Map<String, ?> tell(UUID person) {
        return scope.in(KREIS, () -> telling.tell(List.of(new Subject(Kind.PERSON_REF, person))));
    }

    private List<String> tablesThatKnow(UUID person) {
        return scope.in(KREIS, () -> Canaries.tablesThatSing(database, person.toString()));
    }

    private String pseudonyms() {
        return one("select string_agg(distinct person_ref::text, ' ') from person_in_episode");
    }

    private long count(String table) {
        return Long.parseLong(one("select count(*)::text from " + table));
    }

    private String one(String query) {
        return scope.in(
                KREIS,
                () -> database.withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).one()));
    }
}
