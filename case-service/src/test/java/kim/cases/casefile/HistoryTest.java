package kim.cases.casefile;

import static kim.cases.Worker.SKF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Trace;
import kim.cases.concept.ConceptApi;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryTest {

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Test
    @DisplayName(
            "[C11] who has not read the latest version changes nothing; without a version nothing is changed at all")
    void versions() {
        var file = TestCase.inDueren();
        var read = file.read().extract().header("ETag");
        file.spoken("OFFICE");

        file.step("closure", Map.of("reason", "NEEDS_SETTLED"), read)
                .statusCode(412)
                .body("type", equalTo("urn:kim:problem:version-conflict"));
        SKF.post(Map.of("reason", "NEEDS_SETTLED"), "/api/v1/cases/{id}/closure", file.id())
                .statusCode(428);
        file.step(
                        "closure",
                        Map.of("reason", "NEEDS_SETTLED"),
                        file.read().extract().header("ETag"))
                .statusCode(200);
    }

    @Test
    @DisplayName("[C11] every act raises the version, also two at one instant, and no two events share one")
    void versionsNeverTie() {
        ConceptApi.applied("dueren");
        var yesterday = Days.today().minusDays(1);
        var file = TestCase.openedBy(SKF.on(yesterday), People.family());
        var tags = new ArrayList<String>(List.of(file.read().extract().header("ETag")));
        for (var i = 0; i < 3; i++) {
            file.add("contacts", People.with(TestCase.conversation("PHONE"), Map.of("on", yesterday.toString())));
            tags.add(file.read().extract().header("ETag"));
        }
        assertThat(tags).doesNotHaveDuplicates();
        file.by(SKF).inAssessment();

        assertThat(Told.until("kim.cases", file.id(), "kim.case.phase-changed.v1"))
                .extracting(Told.Event::version)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    @DisplayName("[C12] every change is in the history: who, when, what, before and after")
    void history() {
        var file = TestCase.inDueren();
        file.add("contacts", People.with(TestCase.conversation("OFFICE"), Map.of("note", "sehr vertraulich")))
                .statusCode(201);
        file.step("closure", Map.of("reason", "CLIENT_WISH")).statusCode(200);

        var history = file.list("history").statusCode(200).extract().jsonPath();

        assertThat(history.getList("items.act", String.class))
                .containsSubsequence("OPENED", "CONTACT_RECORDED", "CLOSED");
        assertThat(history.getList("items.who", String.class))
                .containsOnly("case-manager@skf-duerenskf-dueren-welcome-1");
        assertThat(history.getString("items[-1].before.phase")).isEqualTo("CLARIFICATION");
        assertThat(history.getString("items[-1].after.phase")).isEqualTo("CLOSED");
        assertThat(history.getString("items[-1].after.closureReason")).isEqualTo("CLIENT_WISH");
        assertThat(history.getList("items.part", String.class)).contains("case", "contact");
        assertThat(history.getList("items.fields.flatten()", String.class))
                .contains("openedOn", "durationMinutes", "words")
                .noneMatch(field -> field.contains("_"));
        assertThat(file.list("history").extract().asString()).doesNotContain("vertraulich", "_file");
    }

    @Test
    @DisplayName("[D3] [C12] what was said and who it was leave the history when erased; that it happened stays")
    void valuesCanBeErased() {
        var file = TestCase.inDueren();
        file.spoken("OFFICE");
        var person = file.read().extract().<String>path("household.members[0].personId");
        file.put("members/" + person, People.with(People.amira(), Map.of("familyName", "Aydın")), "*")
                .statusCode(200);
        assertThat(file.list("history").extract().asString()).contains("Aydın");
        assertThatThrownBy(() -> inDueren("delete from case_history_value")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> inDueren("update case_history_value set after = '{}'"))
                .hasMessageContaining("permission denied");

        inDueren("""
                select set_config('kim.act', 'ERASED', true), set_config('kim.who', 'privacy', true),
                       set_config('kim.at', now()::text, true), erase_history('%s')""".formatted(file.id()));

        var history = file.list("history").extract().jsonPath();
        assertThat(history.getList("items.act", String.class)).contains("OPENED", "CONTACT_RECORDED", "ERASED");
        assertThat(history.getList("items.after")).containsOnlyNulls();
        assertThat(file.list("history").extract().asString()).doesNotContain("Aydın");
    }

    @Test
    @DisplayName("[C12] history can be neither changed nor bypassed")
    void cannotBeBypassed() {
        var file = TestCase.inDueren();

        assertThatThrownBy(() -> inDueren("update case_history set who = 'nobody'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> inDueren("delete from case_history")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> inDueren("update case_file set number = 'x' where id = '%s'".formatted(file.id())))
                .isInstanceOf(UnableToExecuteStatementException.class);
        file.read().body("number", startsWith("05358-"));
    }

    @Test
    @DisplayName("[D1] reading and writing personal data leaves its trace: who, which role, whom, what for")
    void audited() {
        var file = TestCase.inDueren();
        file.read().statusCode(200);
        file.list("contacts").statusCode(200);
        file.spoken("OFFICE");

        assertThat(Trace.of("case", file.id()))
                .contains(
                        "case-manager READ view",
                        "case-manager READ contacts",
                        "case-manager WRITE OPENED",
                        "case-manager WRITE CONTACT_RECORDED");
        var person = file.read().extract().<String>path("household.members[1].personId");
        assertThat(Trace.of("person", person)).contains("case-manager READ case");
    }

    private void inDueren(String statement) {
        scope.in(new Kreis("05358"), () -> {
            database.useHandle(handle -> handle.execute(statement));
        });
    }
}
