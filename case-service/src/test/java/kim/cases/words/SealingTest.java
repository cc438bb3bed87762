package kim.cases.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.crypto.Vault;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SealingTest {

    /** A word that nobody else says. */
    private static final String CANARY = "Zitronenfalter";

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Inject
    Vault vault;

    @Test
    @DisplayName(
            "[D6] nothing that is said in counselling lies open in the database, in no table and not in its history")
    void sealed() {
        var file = talkative();

        assertThat(tablesWith(CANARY)).isEmpty();
        assertThat(file.list("history?limit=200").extract().asString()).doesNotContain(CANARY);
        file.list("contacts").body("items[0].details.note", equalTo(CANARY));
        file.list("assessments").body("items[0].needs[0].words", equalTo(CANARY));
        file.list("goals")
                .body("items[0].specific", equalTo(CANARY))
                .body("items[0].measures[0].what", equalTo(CANARY));
        file.list("conferences")
                .body("items[0].result", equalTo(CANARY))
                .body("items[0].undertakings[0].what", equalTo(CANARY));
        file.list("evaluations").body("items[0].lessons", equalTo(CANARY));
        file.list("success").body("meaning", equalTo(CANARY));
        file.list("inactivity").body("waiting.reason", equalTo(CANARY));
    }

    @Test
    @DisplayName("[D3] once the person's key is destroyed, what was said is gone and the rest of the case is there")
    void erased() {
        var file = talkative();
        var owner = UUID.fromString(file.read().extract().path("household.members[0].personId"));

        scope.in(new Kreis(Worker.DUEREN), () -> vault.destroyKey(owner, "TEST"));

        file.list("contacts")
                .body("items[0].details.note", nullValue())
                .body("items[0].details.topics", contains("RESIDENCE", "WORK"));
        file.list("assessments").body("items[0].needs", hasSize(0)).body("items[0].clientView", nullValue());
        file.list("goals")
                .body("items[0].specific", nullValue())
                .body("items[0].field", equalTo("NATURALISATION"))
                .body("items[0].measures[0].what", nullValue());
        file.list("conferences").body("items[0].subject", nullValue());
        file.list("evaluations").body("items[0].goals", hasSize(0));
        file.list("success").body("meaning", nullValue()).body("contacts", equalTo(12));
        file.read().body("admissions[0].reason", nullValue());
    }

    /** A case in which every text is the canary. */
    private static TestCase talkative() {
        var file = TestCase.inDueren();
        file.add("success", People.with(TestCase.success(), Map.of("meaning", CANARY)))
                .statusCode(201);
        file.inAssessment();
        file.add(
                        "contacts",
                        People.with(
                                TestCase.conversation("OFFICE"),
                                Map.of("note", CANARY, "nextStep", CANARY, "place", CANARY, "accompaniedTo", CANARY)))
                .statusCode(201);
        file.add(
                        "assessments",
                        People.with(
                                TestCase.assessment(),
                                Map.of(
                                        "clientView",
                                        CANARY,
                                        "needs",
                                        List.of(Map.of("field", "HEALTH", "urgency", "HIGH", "words", CANARY)))))
                .statusCode(201);
        evaluated(file);
        file.add(
                        "conferences",
                        Map.of(
                                "on",
                                Days.today().toString(),
                                "subject",
                                CANARY,
                                "anonymised",
                                true,
                                "participants",
                                List.of(Map.of("side", "CARRIER", "part", CANARY)),
                                "clientView",
                                CANARY,
                                "result",
                                CANARY,
                                "undertakings",
                                List.of(Map.of(
                                        "what",
                                        CANARY,
                                        "who",
                                        CANARY,
                                        "dueOn",
                                        Days.today().toString()))))
                .statusCode(201);
        file.add("escalations", Map.of("field", "WORK", "question", CANARY, "identified", false))
                .statusCode(201);
        file.add("waiting", Map.of("reason", CANARY)).statusCode(200);
        return file;
    }

    private static void evaluated(TestCase file) {
        var goal = file.add(
                        "goals",
                        People.with(
                                TestCase.goal(), Map.of("specific", CANARY, "measurable", CANARY, "relevance", CANARY)))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var measure = file.add(
                        "goals/" + goal + "/measures",
                        Map.of(
                                "what",
                                CANARY,
                                "by",
                                "CLIENT",
                                "dueOn",
                                Days.today().toString()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        file.add(
                        "measures/" + measure + "/reviews",
                        Map.of(
                                "on",
                                Days.today().toString(),
                                "serviceReached",
                                false,
                                "goal",
                                "ON_COURSE",
                                "clientView",
                                CANARY,
                                "note",
                                CANARY))
                .statusCode(201);
        file.add(
                        "evaluations",
                        Map.of(
                                "on",
                                Days.today().toString(),
                                "goals",
                                List.of(Map.of("goalId", goal, "attainment", "REACHED", "clientView", CANARY)),
                                "clientView",
                                CANARY,
                                "caseManagerView",
                                CANARY,
                                "lessons",
                                CANARY,
                                "own",
                                List.of(Map.of("measure", "Nächte durchgeschlafen", "result", CANARY))))
                .statusCode(201);
    }

    private List<String> tablesWith(String word) {
        return scope.in(
                new Kreis(Worker.DUEREN),
                () -> database.withHandle(handle -> {
                    var tables = handle.createQuery("""
                            select table_name from information_schema.tables
                            where table_schema = 'public' and table_type = 'BASE TABLE'""").mapTo(String.class).list();
                    return tables.stream()
                            .filter(table -> handle.createQuery(
                                            "select exists (select from %s t where to_jsonb(t)::text like '%%%s%%')"
                                                    .formatted(table, word))
                                    .mapTo(Boolean.class)
                                    .one())
                            .toList();
                }));
    }
}
