package kim.cases.casefile;

import static kim.cases.Worker.DUEREN;
import static kim.cases.Worker.SKF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.concept.ConceptApi;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplayTest {

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Test
    @DisplayName("[D3] [D6] what is kept of an answered request tells nothing of anybody; repeated, it is read anew")
    void nothingPersonalIsKept() {
        ConceptApi.applied("dueren");
        var key = UUID.randomUUID().toString();
        var opening =
                Map.of("accessRoute", "SELF", "household", People.family(), "consent", People.signed(Days.today()));
        var id = posted(key, opening, "/api/v1/cases").statusCode(201).extract().<String>path("id");
        var note = People.with(TestCase.conversation("OFFICE"), Map.of("note", "sehr vertraulich"));
        posted(key, note, "/api/v1/cases/" + id + "/contacts").statusCode(201);

        posted(key, opening, "/api/v1/cases")
                .statusCode(201)
                .body("id", equalTo(id))
                .body("household.members[0].masterData.familyName", equalTo("Haddad"));
        posted(key, note, "/api/v1/cases/" + id + "/contacts").body("details.note", equalTo("sehr vertraulich"));
        assertThat(kept(key))
                .hasSize(2)
                .noneMatch(answer -> answer.contains("Haddad") || answer.contains("vertraulich"));
    }

    @Test
    @DisplayName("[W] [D1] who may not see a case any more does not see it by repeating a request either")
    void replayIsAuthorised() {
        var file = TestCase.inDueren();
        var key = UUID.randomUUID().toString();
        var path = "/api/v1/cases/" + file.id() + "/contacts";
        posted(key, TestCase.conversation("OFFICE"), path).statusCode(201);

        passToAnotherPost(file);

        posted(key, TestCase.conversation("OFFICE"), path).statusCode(404);
    }

    private static ValidatableResponse posted(String key, Object body, String path) {
        return SKF.asks().header("Idempotency-Key", key).body(body).post(path).then();
    }

    private List<String> kept(String key) {
        return scope.in(
                new Kreis(DUEREN),
                () -> database.withHandle(
                        handle -> handle.createQuery("select answer from idempotency_key where key = :key")
                                .bind("key", key)
                                .mapTo(String.class)
                                .list()));
    }

    private void passToAnotherPost(TestCase file) {
        scope.in(new Kreis(DUEREN), () -> {
            database.useHandle(handle -> {
                handle.execute("select set_config('kim.act', 'TEST', true), set_config('kim.who', 'test', true),"
                        + " set_config('kim.at', now()::text, true)");
                handle.execute(
                        "update case_file set post = 'skf-dueren-welcome-2' where id = ?", UUID.fromString(file.id()));
            });
        });
    }
}
