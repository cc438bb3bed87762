package kim.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.testing.TenantTables;
import kim.reporting.story.CaseStory;
import kim.reporting.story.World;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenancyTest {

    @Inject
    World world;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Test
    @DisplayName(
            "[W1] every table with rows of a Kreis forces row-level security; what is published is the one exception")
    void everyTableIsBound() {
        assertThat(TenantTables.withoutForcedRowLevelSecurity(database, List.of("outbox", "published_report")))
                .isEmpty();
        assertThat(TenantTables.roleIsPowerless(database)).isTrue();
    }

    @Test
    @DisplayName("[M1] the scope of the ministry holds no fact of any Kreis")
    void landSeesNothing() {
        world.happens(new Kreis("05911"), CaseStory.aCase().opened("2026-10-01"));

        assertThat(cases(new Kreis("05911"))).isEqualTo(1);
        assertThat(cases(Kreis.LAND)).isZero();
    }

    private long cases(Kreis kreis) {
        return scope.in(
                kreis,
                () -> database.withHandle(handle -> handle.createQuery("select count(*) from episode")
                        .mapTo(Long.class)
                        .one()));
    }
}
