package kim.cases.codelist;

import static io.restassured.RestAssured.given;
import static kim.cases.Worker.MINISTRY;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeListTest {

    private static final String LISTS = "/api/v1/code-lists";

    @Test
    @DisplayName("every list is there, with German and English labels and its attributes")
    void lists() {
        MINISTRY.get(LISTS)
                .statusCode(200)
                .body("name", hasItems("nationalities", "topics", "legal-matters", "closure-reasons"));
        MINISTRY.get(LISTS + "/nationalities")
                .statusCode(200)
                .body("codes.size()", greaterThan(200))
                .body("codes.find { it.code == '475' }.labelDe", equalTo("Syrien"))
                .body("codes.find { it.code == '475' }.labelEn", equalTo("Syria"))
                .body("codes.find { it.code == '475' }.attributes.eu_member", equalTo("no"));
        MINISTRY.get(LISTS + "/legal-matters")
                .body("codes.find { it.code == 'ABH_104C' }.attributes.valid_to", equalTo("2025-12-31"));
    }

    @Test
    @DisplayName("a list may be kept for a day, and is not sent again to who has it")
    void cached() {
        var tag = MINISTRY.get(LISTS + "/topics")
                .header("Cache-Control", containsString("max-age=86400"))
                .extract()
                .header("ETag");

        MINISTRY.asks()
                .header("If-None-Match", tag)
                .get(LISTS + "/topics")
                .then()
                .statusCode(304);
    }

    @Test
    @DisplayName("a list that does not exist is not found, and nobody reads one without a token")
    void absent() {
        MINISTRY.get(LISTS + "/horoscopes").statusCode(404);
        given().get(LISTS).then().statusCode(401);
    }
}
