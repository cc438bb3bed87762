package kim.platform;

import static kim.platform.NotesApi.DUEREN;
import static kim.platform.NotesApi.EUSKIRCHEN;
import static kim.platform.NotesApi.aNote;
import static kim.platform.NotesApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import kim.platform.testing.TenantTables;
import kim.platform.testing.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenancyTest {

    @Inject
    Jdbi database;

    @Inject
    KreisScope scope;

    @Test
    @DisplayName("[W1] what another Kreis owns is answered exactly as what does not exist")
    void foreignIsAbsent() {
        var id = aNote(EUSKIRCHEN, "ours");

        var foreign = as(DUEREN)
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        var absent = as(DUEREN)
                .get("/api/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .asString();

        assertThat(foreign.replaceAll("[0-9a-f-]{36}", "ID")).isEqualTo(absent.replaceAll("[0-9a-f-]{36}", "ID"));
        as(EUSKIRCHEN).get("/api/v1/notes/" + id).then().statusCode(200).body("text", equalTo("ours"));
    }

    @Test
    @DisplayName("[W1] plain SQL without any predicate sees rows of its own Kreis only, and none outside of work")
    void forgottenPredicateLeaksNothing() {
        aNote(EUSKIRCHEN, "one");
        aNote(DUEREN, "two");

        assertThat(kreiseSeenIn(new Kreis("05366"))).isEqualTo("05366");
        assertThat(kreiseSeenIn(Kreis.LAND)).isEmpty();
        assertThat(kreiseSeen()).isEmpty();
    }

    @Test
    @DisplayName("[W1] a row of another Kreis cannot be written")
    void foreignRowIsRefused() {
        assertThatThrownBy(() -> scope.in(
                        new Kreis("05358"),
                        () -> database.useHandle(handle -> handle.execute(
                                "insert into note (id, kreis, version, text) values (?, '05366', 0, 'x')",
                                UUID.randomUUID()))))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    @DisplayName("[W1] every table with rows of a Kreis forces row-level security; the service's role is powerless")
    void everyTableIsBound() {
        assertThat(TenantTables.withoutForcedRowLevelSecurity(database, java.util.List.of("outbox")))
                .isEmpty();
        assertThat(TenantTables.roleIsPowerless(database)).isTrue();
    }

    @Test
    @DisplayName("[D1] a read of personal data is in the audit log, which nobody can change")
    void readsAreAudited() {
        var id = UUID.fromString(aNote(DUEREN, "seen"));
        as(DUEREN).get("/api/v1/notes/" + id).then().statusCode(200);

        var entry = scope.in(
                new Kreis("05358"),
                () -> database.withHandle(handle -> handle.createQuery(
                                "select who || ' ' || act || ' ' || roles from audit where subject = :id and act = 'READ'")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one()));
        assertThat(entry).isEqualTo("case-manager@caritas-duerencaritas-dueren-1 READ case-manager");
        assertThatThrownBy(() -> scope.in(
                        new Kreis("05358"),
                        () -> database.useHandle(handle -> handle.execute("update audit set who = 'nobody'"))))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    @DisplayName("[W1] a service names its Kreis by header; for anybody else the header does not count")
    void headerCountsForServicesOnly() {
        var id = aNote(EUSKIRCHEN, "ours");

        as(DUEREN)
                .header(Caller.KREIS_HEADER, "05366")
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(404);
        as(Tokens.service())
                .header(Caller.KREIS_HEADER, "05366")
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(403);
    }

    private String kreiseSeenIn(Kreis kreis) {
        return scope.in(kreis, this::kreiseSeen);
    }

    private String kreiseSeen() {
        return database.withHandle(
                handle -> handle.createQuery("select coalesce(string_agg(distinct kreis, ','), '') from note")
                        .mapTo(String.class)
                        .one());
    }
}
