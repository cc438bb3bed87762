package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.get;
import static kim.referral.People.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoadTest {

    private static final String POST = "diakonie-juelich-welcome-2";

    @Inject
    Concepts concepts;

    @Inject
    Kafka kafka;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[Z3] a post's load follows its cases: opened, closed, opened again")
    void followsCases() {
        var request = Story.inClearing();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        tell("opened", first);
        tell("opened", second);
        awaitReason(request, "2 laufende Fälle, Richtwert bis 30");
        tell("closed", first);
        awaitReason(request, "1 laufende Fälle, Richtwert bis 30");
        tell("reopened", first);
        awaitReason(request, "2 laufende Fälle, Richtwert bis 30");
    }

    private void tell(String what, UUID caseId) {
        var data = "{\"caseId\": \"%s\", \"post\": \"%s\"}".formatted(caseId, POST);
        kafka.tell("kim.cases", "kim.case.%s.v1".formatted(what), People.KREIS, caseId.toString(), data);
    }

    private static void awaitReason(String request, String reason) {
        await().atMost(ofSeconds(20)).untilAsserted(() -> {
            List<String> reasons = get(coordinator(), "/api/v1/clearing/" + request)
                    .extract()
                    .path("proposals.find { it.post == '%s' }.parts.reason".formatted(POST));
            assertThat(reasons).contains(reason);
        });
    }
}
