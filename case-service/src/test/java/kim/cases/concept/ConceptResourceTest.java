package kim.cases.concept;

import static kim.cases.concept.ConceptApi.PLACE;
import static kim.cases.concept.ConceptApi.administratorOf;
import static kim.cases.concept.ConceptApi.apply;
import static kim.cases.concept.ConceptApi.as;
import static kim.cases.concept.ConceptApi.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.StepRefused;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConceptResourceTest {

    private static final String WARENDORF = "05570";
    private static final String EUSKIRCHEN = "05366";

    @Inject
    CurrentConcept current;

    @Inject
    KreisScope scope;

    @Inject
    ObjectMapper json;

    @Test
    @DisplayName("[Z3] a concept is applied, its overlaps told in words, and read again as it was written")
    void appliedAndRead() {
        var document = ConceptFiles.read("warendorf");
        var version = apply(document)
                .statusCode(200)
                .body("ags", equalTo(WARENDORF))
                .body("validFrom", equalTo("2024-01-01"))
                .body("warnings.kind", everyItem(equalTo("OVERLAP")))
                .body(
                        "warnings.text.de",
                        hasItem(startsWith("Allgemeine Fallarbeit in Ahlen: 4 Stellen sind zuständig")))
                .body("warnings.text.en", hasItem(startsWith("General casework in Ahlen: 4 posts are responsible")))
                .extract();

        read(WARENDORF)
                .statusCode(200)
                .header("ETag", equalTo("\"%d\"".formatted(version.jsonPath().getLong("version"))))
                .body("hash", equalTo(version.path("hash")))
                .body("concept.name", equalTo("Kreis Warendorf"))
                .body("concept.posts", hasSize(document.path("posts").size()))
                .body("concept.inactivity.months", containsInAnyOrder(3, 6))
                .body("concept.districts[1].labelDe", equalTo("Bezirk Südkreis"))
                .body("warnings", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueren", "rheinisch-bergischer-kreis", "euskirchen", "warendorf"})
    @DisplayName("[Z3] [C11] the concept of each Kreis as it is read can be put back, and that changes nothing")
    void putBackAsRead(String key) throws IOException {
        var applied = apply(ConceptFiles.read(key)).statusCode(200).extract();
        var document = json.readTree(
                        read(applied.path("ags")).statusCode(200).extract().asString())
                .path("concept");

        apply(document)
                .statusCode(200)
                .body("changed", equalTo(false))
                .body("version", equalTo(applied.<Integer>path("version")))
                .body("hash", equalTo(applied.<String>path("hash")));
    }

    @Test
    @DisplayName("[C11] the same document again changes nothing and answers the same version")
    void sameAgain() {
        var first = apply(ConceptFiles.read("warendorf")).statusCode(200).extract();

        apply(ConceptFiles.read("warendorf"))
                .statusCode(200)
                .header("ETag", equalTo(first.header("ETag")))
                .body("changed", equalTo(false))
                .body("version", equalTo(first.path("version")))
                .body("hash", equalTo(first.path("hash")))
                .body("appliedAt", equalTo(first.path("appliedAt")));
    }

    @Test
    @DisplayName("[C11] a change is a new version, and only on top of the one that was read")
    void changed() {
        var etag = apply(ConceptFiles.read("warendorf")).extract().header("ETag");
        var document = ConceptFiles.read("warendorf").put("retentionYears", 5);

        administratorOf(WARENDORF)
                .body(document.toString())
                .put(PLACE, WARENDORF)
                .then()
                .statusCode(428);
        administratorOf(WARENDORF)
                .header("If-Match", etag)
                .body(document.toString())
                .put(PLACE, WARENDORF)
                .then()
                .statusCode(200)
                .body("changed", equalTo(true));
        administratorOf(WARENDORF)
                .header("If-Match", etag)
                .body(ConceptFiles.read("warendorf").toString())
                .put(PLACE, WARENDORF)
                .then()
                .statusCode(412);
        read(WARENDORF).body("concept.retentionYears", equalTo(5));
    }

    @Test
    @DisplayName("[Z3] every mistake is named with its place, in the caller's language, and nothing is kept")
    void mistakes() {
        var etag = apply(ConceptFiles.read("warendorf")).extract().header("ETag");
        var document = ConceptFiles.read("warendorf");
        document.withArray("municipalities").set(0, "05570999");
        document.withObject("/admission").put("threshold", 3);
        document.withObject("/posts/2").remove("organisation");
        document.put("colour", "blue");

        apply(document)
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.pointer",
                        hasItems("/municipalities/0", "/admission/threshold", "/posts/2/organisation", "/colour"))
                .body(
                        "violations.message",
                        hasItems(
                                "Eine Kommune mit dem Schlüssel 05570999 gibt es nicht",
                                "Verlangt sind 3 Kriterien, es gibt aber nur 2",
                                "Die Stelle hat keine Organisation"));
        administratorOf(WARENDORF)
                .header("If-Match", "*")
                .header("Accept-Language", "en")
                .body(document.toString())
                .put(PLACE, WARENDORF)
                .then()
                .body("violations.message", hasItem("3 criteria are asked for, but there are only 2"));
        read(WARENDORF).header("ETag", equalTo(etag));
    }

    @Test
    @DisplayName("[W1] a concept is applied by its own Kreis's administrator only, and unknown to every other Kreis")
    void ownKreisOnly() {
        var document = ConceptFiles.read("warendorf").toString();
        as(Tokens.administrator("05358"))
                .body(document)
                .put(PLACE, WARENDORF)
                .then()
                .statusCode(403);
        as(Tokens.administrator("05358"))
                .body(document)
                .put(PLACE, "05358")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/ags"));
        as(Tokens.administrator("05358")).get(PLACE, WARENDORF).then().statusCode(404);
        as(Tokens.coordinator(WARENDORF))
                .body(document)
                .put(PLACE, WARENDORF)
                .then()
                .statusCode(403);
        as(Tokens.ministry()).get(PLACE, WARENDORF).then().statusCode(403);
        RestAssured.given().get(PLACE, WARENDORF).then().statusCode(401);
    }

    @Test
    @DisplayName("[Z3] a concept for a later day waits for it")
    void validFromADay() {
        apply(ConceptFiles.read("euskirchen")).statusCode(200);
        var later =
                ConceptFiles.read("euskirchen").put("validFrom", "2099-01-01").put("themeThreshold", 7);
        apply(later).statusCode(200);

        read(EUSKIRCHEN).body("concept.themeThreshold", equalTo(3));
        administratorOf(EUSKIRCHEN)
                .queryParam("on", "2099-01-01")
                .get(PLACE, EUSKIRCHEN)
                .then()
                .body("concept.themeThreshold", equalTo(7));
        assertThat(in(EUSKIRCHEN, LocalDate.of(2026, 1, 1)).themeThreshold()).isEqualTo(3);
        assertThat(in(EUSKIRCHEN, LocalDate.of(2099, 6, 1)).themeThreshold()).isEqualTo(7);
    }

    @Test
    @DisplayName("[C5] where no concept applies, work by it is refused and says why")
    void none() {
        read("05374").statusCode(404);
        assertThatThrownBy(() -> in("05374", LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refusal -> assertThat(refusal.unmet()).singleElement().satisfies(unmet -> {
                            assertThat(unmet.code()).isEqualTo("CONCEPT_MISSING");
                            assertThat(unmet.text().de()).isEqualTo("Für diesen Kreis gilt an dem Tag kein Konzept");
                        }));
    }

    @Test
    @DisplayName("[Z3] nothing, and what is no JSON, is refused as such")
    void noDocument() {
        administratorOf(WARENDORF).put(PLACE, WARENDORF).then().statusCode(400);
        administratorOf(WARENDORF)
                .body("{\"ags\":")
                .put(PLACE, WARENDORF)
                .then()
                .statusCode(400);
        administratorOf(WARENDORF)
                .body("[]")
                .put(PLACE, WARENDORF)
                .then()
                .statusCode(400)
                .body("violations.message", hasItem("Erwartet wird ein Konzept als JSON-Objekt"));
    }

    private Concept in(String ags, LocalDate day) {
        return scope.in(new Kreis(ags), () -> current.on(day));
    }
}
