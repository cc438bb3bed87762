package kim.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kim.platform.testing.TenantTables;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenancyTest {

    @Inject
    Jdbi database;

    @Test
    @DisplayName("[W1] every table with rows of a Kreis forces row-level security on a role that owns nothing")
    void everyTable() {
        assertThat(TenantTables.withoutForcedRowLevelSecurity(database, List.of("outbox")))
                .isEmpty();
        assertThat(TenantTables.roleIsPowerless(database)).isTrue();
    }
}
