package kim.cases.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NothingInferredTest {

    /** What nobody may be asked for or have inferred. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?i).*(ethnic|ethnie|migration_?(history|background)|hintergrund|religion).*");

    @Inject
    Jdbi database;

    @Test
    @DisplayName("[K1] a client is whoever comes: of any origin, status and length of stay, or of none that is known")
    void whoever() {
        ConceptApi.applied("dueren");
        for (var person : List.of(
                Map.<String, Object>of("nationalities", List.of("000"), "residenceTitle", "DEUTSCH"),
                Map.<String, Object>of("nationalities", List.of("163"), "birthDate", "1940-05-05"),
                Map.<String, Object>of("residenceTitle", "AUFENTHG_60A", "benefitSphere", "ASYLBLG"),
                Map.<String, Object>of())) {
            TestCase.open(Worker.SKF, People.single(person)).statusCode(201);
        }
    }

    @Test
    @DisplayName("[K1] [K7] why somebody came is known when they said so, and inferred from nothing else")
    void notInferred() {
        var file = TestCase.inDueren();

        file.read()
                .body("household.members[0].masterData.nationalities[0]", equalTo("475"))
                .body("household.members[0].masterData.circumstances", nullValue());
        var told = Told.last("kim.cases", file.id(), "kim.case.opened.v1").data();
        assertThat(told.toString()).doesNotContain("immigrationContext", "FLIGHT");
    }

    @Test
    @DisplayName(
            "[K1] [K5] there is no place for an immigration history or an ethnicity, in the API nor in the database")
    void noPlace() {
        var document = given().get("/q/openapi?format=json").jsonPath();
        assertThat(document.getList(
                        "components.schemas.collectMany { it.value.properties ? it.value.properties.keySet() : [] }",
                        String.class))
                .isNotEmpty()
                .noneMatch(property -> FORBIDDEN.matcher(property).matches());
        List<String> columns = database.withHandle(handle -> handle.createQuery(
                        "select column_name from information_schema.columns where table_schema = 'public'")
                .mapTo(String.class)
                .list());
        assertThat(columns)
                .isNotEmpty()
                .noneMatch(column -> FORBIDDEN.matcher(column).matches());
    }
}
