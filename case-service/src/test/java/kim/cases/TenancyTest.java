package kim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.testing.TenantTables;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenancyTest {

    @Inject
    Jdbi database;

    @Inject
    KreisScope scope;

    @Test
    @DisplayName("[W1] every table with rows of a Kreis forces row-level security, and the service owns none")
    void everyTenantTable() {
        scope.in(new Kreis("05358"), () -> {
            assertThat(TenantTables.withoutForcedRowLevelSecurity(database, List.of("outbox")))
                    .isEmpty();
            assertThat(TenantTables.roleIsPowerless(database)).isTrue();
        });
    }

    @Test
    @DisplayName("[W1] even plain SQL without any condition sees the rows of its own Kreis only, through views as well")
    void plainSql() {
        var inDueren = TestCase.inDueren();
        var inRbk = TestCase.inRbk();

        assertThat(cases("05358")).contains(inDueren.id()).doesNotContain(inRbk.id());
        assertThat(cases("05378")).contains(inRbk.id()).doesNotContain(inDueren.id());
    }

    private List<String> cases(String kreis) {
        return scope.in(
                new Kreis(kreis),
                () -> database.withHandle(handle -> handle.createQuery("select case_id::text from episode")
                        .mapTo(String.class)
                        .list()));
    }
}
