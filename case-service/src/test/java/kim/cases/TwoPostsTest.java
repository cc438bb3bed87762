package kim.cases;

import static io.restassured.RestAssured.given;
import static kim.cases.Worker.DUEREN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kim.platform.Role;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwoPostsTest {

    @Test
    @DisplayName("[W5] who coordinates and works at the ABH reads cases as coordination only, none as the ABH")
    void casesAreOfCoordination() {
        assertThat(list("ki-dueren", "KREIS")).isEqualTo(200);
        assertThat(list("abh-dueren", "AUTHORITY")).isEqualTo(403);
    }

    private static int list(String organisation, String kind) {
        var token = Tokens.of(
                Set.of(Role.COORDINATOR, Role.AUTHORITY_CLERK), DUEREN, organisation, kind, Map.of(), List.of());
        return given().auth().oauth2(token).get("/api/v1/cases").statusCode();
    }
}
