package kim.referral;

import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.step;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kim.platform.Role;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who coordinates with one half of a post and works at the ABH with the other. */
@QuarkusTest
class TwoPostsTest {

    private static final List<String> POSTS =
            List.of("ki-05358/ki-dueren-koordination-1", "abh-dueren/abh-dueren-bleiberecht-2");

    @Inject
    Concepts concepts;

    @Inject
    Linked linked;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[W5] with the ABH's post active there is no clearing, and nothing of what coordination sent")
    void atTheAuthority() {
        var intake = Story.inClearing();
        var referral = Story.assignedTo(People.POST, intake);

        as(atTheAbh()).get("/api/v1/clearing").then().statusCode(403);
        step(atTheAbh(), "/api/v1/clearing/" + intake, "assignment", "{\"post\": \"%s\"}".formatted(People.POST))
                .statusCode(403);
        get(atTheAbh(), Story.referral(referral)).statusCode(404);
    }

    @Test
    @DisplayName("[W5] with coordination active no referral to the ABH exists, and none can be answered")
    void atTheKreis() {
        var preparation = linked.told(linked.prepared());
        linked.awaitStatus(preparation, "REQUESTED");
        var referral = Story.referral(preparation.referral().toString());

        get(atTheAbh(), referral).statusCode(200);
        get(atTheKi(), referral).statusCode(404);
        get(atTheKi(), "/api/v1/referrals")
                .statusCode(200)
                .body("items.id", not(hasItem(preparation.referral().toString())));
        get(atTheKi(), "/api/v1/clearing").statusCode(200);
    }

    private static String atTheAbh() {
        return token("abh-dueren", "AUTHORITY");
    }

    private static String atTheKi() {
        return token("ki-05358", "KREIS");
    }

    private static String token(String organisation, String kind) {
        return Tokens.of(
                Set.of(Role.COORDINATOR, Role.AUTHORITY_CLERK), People.KREIS, organisation, kind, Map.of(), POSTS);
    }
}
