package kim.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgettingKeysTest {

    private static final Kreis WARENDORF = new Kreis("05570");

    @Inject
    ForgettingKeys forgetting;

    @Inject
    Jdbi database;

    @Inject
    KreisScope scope;

    @Test
    @DisplayName("[R3] keys are kept for 30 days, in every Kreis, and then forgotten")
    void thirtyDays() {
        keep("old", "31 days");
        keep("young", "29 days");

        forgetting.forget();

        assertThat(kept()).containsExactly("young");
    }

    private void keep(String key, String age) {
        scope.in(
                WARENDORF,
                () -> database.useHandle(handle -> handle.createUpdate("""
                        insert into idempotency_key (kreis, client, route, key, fingerprint, answer, kept_at)
                        values ('05570', 'forgetting', 'r', :key, 'f', 'a', now() - cast(:age as interval))""")
                        .bind("key", key)
                        .bind("age", age)
                        .execute()));
    }

    private List<String> kept() {
        return scope.in(
                WARENDORF,
                () -> database.withHandle(
                        handle -> handle.createQuery("select key from idempotency_key where client = 'forgetting'")
                                .mapTo(String.class)
                                .list()));
    }
}
