package kim.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DistrictTest {

    @Inject
    Concepts concepts;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[W6] coordination of a district clears what comes from there; of one that nobody knows, nothing")
    void limited() {
        var id = Story.inClearing();
        var everywhere = Tokens.coordinator(People.KREIS);
        var nowhere = Tokens.coordinatorOf(People.KREIS, "atlantis");

        Api.get(everywhere, "/api/v1/clearing/" + id).statusCode(200);
        Api.get(nowhere, "/api/v1/clearing/" + id).statusCode(404);
        assertThat(Api.as(nowhere).get("/api/v1/clearing").jsonPath().getList("items"))
                .isEmpty();
    }
}
