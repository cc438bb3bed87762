package kim.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kim.platform.testing.ApiDescription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {

    /** The audit log's, which are the same in every service. */
    private static final List<String> OF_PLATFORM = List.of("searchAudit", "verifyAudit");

    @Test
    @DisplayName("every operation of referrals shows what was sent to it once, and what it answered")
    void examples() {
        assertThat(OF_PLATFORM).containsAll(ApiDescription.operationsWithoutExamples());
    }
}
