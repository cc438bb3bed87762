package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
@TestProfile(VisitorsTest.FewVisits.class)
class VisitorsTest {

    @Test
    @DisplayName("[R12] whoever tries many links has to wait after a few, whatever they are")
    void haveToWait() {
        var answers = new ArrayList<Integer>();
        for (int i = 0; i < 6; i++) {
            answers.add(given().get("/links/05358/" + Integer.toString(i).repeat(43))
                    .statusCode());
        }

        assertThat(answers.subList(0, 3)).containsOnly(200);
        assertThat(answers).contains(429);
    }

    public static class FewVisits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kim.gateway.visitors.burst", "3");
        }
    }
}
