package kim.referral;

import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.People.OTHER_POST;
import static kim.referral.People.POST;
import static kim.referral.People.VACANT_POST;
import static kim.referral.People.coordinator;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AllocationTest {

    private static final String ALLOCATION = "/api/v1/clearing/allocation";

    @Inject
    Concepts concepts;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[Z2] the weekly round assigns many at once, each by itself: one that cannot be holds up no other")
    void round() {
        var first = Story.inClearing();
        var second = Story.inClearing();
        var third = Story.inClearing();
        post(coordinator(), ALLOCATION, """
                        {"items": [%s, %s, %s, %s]}""".formatted(
                                item(first, version(first), POST),
                                item(second, version(second), VACANT_POST),
                                item(third, version(third) + 7, POST),
                                item(UUID.randomUUID().toString(), 0, POST)))
                .statusCode(200)
                .body("items[0].assignment.post", equalTo(POST))
                .body("items[1].assignment", nullValue())
                .body("items[1].refusal", containsString(VACANT_POST))
                .body("items[2].refusal", containsString("geändert"))
                .body("items[3].refusal", containsString("wartet nicht"));

        get(coordinator(), "/api/v1/clearing?limit=200")
                .body("items.id", not(hasItem(first)))
                .body("items.id", hasItem(second))
                .body("items.id", hasItem(third));
    }

    @Test
    @DisplayName("[Z3] the plan of a round spreads requests: what one post is to get weighs on it for the next")
    void plan() {
        for (var request = 0; request < 12; request++) {
            Story.inClearing();
        }
        List<String> posts = get(coordinator(), ALLOCATION)
                .statusCode(200)
                .body("items[0].proposal.parts", notNullValue())
                .extract()
                .path("items.proposal.post");
        assertThat(posts).hasSizeGreaterThanOrEqualTo(12).contains(POST).doesNotContain(VACANT_POST);
    }

    @Test
    @DisplayName("[K4] clearing is hinted at other requests that name the same people, and the office never is")
    void duplicates() {
        var name = "\"Zeidan" + UUID.randomUUID() + "\"";
        String first = post(
                        registrationOffice(),
                        "/api/v1/intakes",
                        Family.ofFour().with("/household/persons/0/familyName", name))
                .extract()
                .path("id");
        var second = post(
                        registrationOffice(),
                        "/api/v1/intakes",
                        Family.ofFour()
                                .with("/household/persons/0/familyName", name)
                                .with("/household/persons/0/givenName", "\"Amirah\""))
                .extract();

        get(coordinator(), "/api/v1/clearing/" + second.path("id")).body("duplicates.id", hasItem(first));
        assertThat(second.asString()).doesNotContain(first);
        Story.assignedTo(OTHER_POST, first);
        get(coordinator(), "/api/v1/clearing/" + second.path("id"))
                .body("duplicates.chain", hasItem(first))
                .body("duplicates.find { it.chain == '%s' }.status".formatted(first), equalTo("REQUESTED"));
    }

    private static int version(String id) {
        return get(coordinator(), "/api/v1/clearing?limit=200")
                .extract()
                .path("items.find { it.id == '%s' }.version".formatted(id));
    }

    private static String item(String id, int version, String post) {
        return "{\"request\": \"%s\", \"version\": %d, \"post\": \"%s\", \"reason\": \"Runde\"}"
                .formatted(id, version, post);
    }
}
