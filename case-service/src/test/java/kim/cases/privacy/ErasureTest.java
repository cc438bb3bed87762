package kim.cases.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Worker;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.testing.Canaries;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {

    private static final Kreis DUEREN = new Kreis(Worker.DUEREN);

    @Inject
    Jdbi database;

    @Inject
    KreisScope scope;

    @Inject
    ErasingExpired expired;

    @Test
    @DisplayName(
            "[D3] [E3] withdrawn consent to data processing leaves nothing of anybody in any table, and confirms it")
    void withdrawal() {
        var singing = SingingCase.inFull();
        assertThat(tablesThatSing(singing)).contains("person", "case_history_value", "prepared_referral");

        singing.file()
                .add("consents/" + singing.consent() + "/withdrawal", Map.of())
                .statusCode(200);

        assertThat(tablesThatSing(singing)).isEmpty();
        singing.file()
                .read()
                .body("status", equalTo("CLOSED"))
                .body("household.members", hasSize(2))
                .body("household.members.masterData.familyName", everyItem(nullValue()));
        singing.file().list("contacts").body("items", hasSize(0));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Officer.erasureOf(singing.file().id())
                        .body("reason", equalTo("CONSENT_WITHDRAWN"))
                        .body("state", equalTo("APPLIED"))
                        .body("confirmations.service", contains("case-service"))
                        .body("complete", equalTo(false)));
    }

    @Test
    @DisplayName("[D3] the keys of the people are destroyed, and what was sealed under them opens for nobody")
    void keysAreDestroyed() {
        var singing = SingingCase.inFull();
        var reference = UUID.fromString(singing.reference());
        assertThat(keys(reference)).containsExactly("there");

        singing.file()
                .add("consents/" + singing.consent() + "/withdrawal", Map.of())
                .statusCode(200);

        assertThat(keys(reference)).containsExactly("CONSENT_WITHDRAWN");
    }

    @Test
    @DisplayName("[C10] [D3] who was forgotten can come back: the same case, a new consent, and nothing of before")
    void wayBack() {
        var singing = SingingCase.inFull();
        var file = singing.file();
        file.add("consents/" + singing.consent() + "/withdrawal", Map.of()).statusCode(200);

        file.step("reopening", Map.of("consent", People.signed(Days.today()))).statusCode(200);
        file.put("members/" + singing.reference(), People.amira(), "*").statusCode(200);
        file.put("members/" + singing.reference() + "/health-needs", Map.of("needs", List.of("NURSING_CARE")), "*")
                .statusCode(200);

        file.read().body("household.members[0].masterData.familyName", equalTo("Haddad"));
        assertThat(tablesThatSing(singing)).isEmpty();
    }

    @Test
    @DisplayName("[K8] a member who withdraws for themselves is forgotten alone, and the case goes on")
    void oneMember() {
        TestCase.inDueren();
        var singing = SingingCase.opened();
        var file = singing.file();
        var child = singing.child();
        var consent = file.add(
                        "consents",
                        People.with(
                                People.signed(Days.today()),
                                Map.of(
                                        "purpose",
                                        "DATA_PROCESSING",
                                        "person",
                                        child,
                                        "signatory",
                                        Map.of("kind", "GUARDIAN", "name", singing.word()))))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var reference = singing.reference();

        file.add("consents/" + consent + "/withdrawal", Map.of()).statusCode(200);

        file.read()
                .body("status", equalTo("OPEN"))
                .body("household.members[0].personId", equalTo(reference))
                .body("household.members[0].masterData.familyName", equalTo(singing.word()))
                .body("household.members[1].masterData.familyName", nullValue());
        assertThat(keys(UUID.fromString(child))).containsExactly("CONSENT_WITHDRAWN");
        assertThat(singing.child()).isNotEqualTo(child);
    }

    @Test
    @DisplayName("[D3] a legal hold stands against any erasure, and lifted lets it go on at once")
    void held() {
        var singing = SingingCase.inFull();
        var id = singing.file().id();
        var hold = Officer.post(Map.of("caseId", id, "reason", "Klage vor dem Verwaltungsgericht"), "holds")
                .statusCode(201)
                .extract()
                .<String>path("id");

        singing.file()
                .add("consents/" + singing.consent() + "/withdrawal", Map.of())
                .statusCode(200);
        Officer.erasureOf(id).body("state", equalTo("HELD"));
        assertThat(tablesThatSing(singing)).contains("person");

        Officer.get("holds?limit=100").body("items.caseId", hasItem(id));
        Officer.get("holds/{id}", hold).body("reason", equalTo("Klage vor dem Verwaltungsgericht"));

        Officer.post(Map.of(), "holds/{id}/lifting", hold).statusCode(200);
        Officer.erasureOf(id).body("state", equalTo("APPLIED"));
        assertThat(tablesThatSing(singing)).isEmpty();
        Officer.post(Map.of(), "holds/{id}/lifting", hold)
                .statusCode(409)
                .body("unmetConditions.code", contains("HOLD_LIFTED"));
    }

    @Test
    @DisplayName(
            "[D3] the night erases what the concept keeps no longer; the dry run says so before, and erases nothing")
    void retention() {
        var singing = SingingCase.inFull();
        var file = singing.file();
        file.step("closure", Map.of("reason", "GOALS_REACHED")).statusCode(200);
        var end = Days.today().plusYears(3);

        var before = Officer.get("retention?on={day}", end.minusDays(1).toString())
                .body("policies.find { it.kind == 'CASE' && it.since == 'CASE_CLOSED' }.kept", equalTo("P3Y"))
                .extract()
                .<Integer>path("due.cases");
        Officer.get("retention?on={day}", end.toString()).body("due.cases", greaterThan(before));
        expired.on(end.minusDays(1), DUEREN);
        assertThat(tablesThatSing(singing)).contains("person");

        expired.on(end, DUEREN);

        assertThat(tablesThatSing(singing)).isEmpty();
        Officer.erasureOf(file.id()).body("reason", equalTo("RETENTION_OVER"));
    }

    @Test
    @DisplayName("[D3] on demand only what does not run is erased, once, and only for the officer")
    void onDemand() {
        var singing = SingingCase.inFull();
        var file = singing.file();
        var demand = Map.of("caseId", file.id());
        Officer.post(demand, "erasures").statusCode(409).body("unmetConditions.code", contains("CASE_RUNNING"));
        file.step("closure", Map.of("reason", "GOALS_REACHED")).statusCode(200);
        for (var nobody : List.of(Worker.SKF, Worker.COORDINATOR, Worker.SKF_LEAD)) {
            nobody.change("*", demand, "/api/v1/privacy/erasures").statusCode(403);
        }
        Officer.RBK.change("*", demand, "/api/v1/privacy/erasures").statusCode(404);

        Officer.post(demand, "erasures").statusCode(201).body("reason", equalTo("REQUESTED_BY_SUBJECT"));

        assertThat(tablesThatSing(singing)).isEmpty();
        file.list("timeline").body("items.text.de", hasItem("Daten gelöscht"));
    }

    @Test
    @DisplayName("[D3] a restored database hears of the erasure again from the topic, and forgets again")
    void restored() {
        var singing = SingingCase.inFull();
        var erasure = UUID.randomUUID();

        Told.privately(
                Worker.DUEREN,
                erasure,
                Map.of(
                        "erasureId",
                        erasure,
                        "reason",
                        "CONSENT_WITHDRAWN",
                        "on",
                        Days.today().toString(),
                        "subjects",
                        List.of(
                                Map.of("kind", "CASE", "id", singing.file().id()),
                                Map.of("kind", "PERSON", "id", singing.reference()),
                                Map.of("kind", "PERSON", "id", singing.child()))));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tablesThatSing(singing)).isEmpty());
        Officer.erasureOf(singing.file().id()).body("state", equalTo("APPLIED"));
        singing.file().read().body("status", equalTo("CLOSED"));
    }

    @Test
    @DisplayName("[D3] every table that names a case or a person has its place in the list of traces")
    void everyTable() {
        var tables = scope.in(
                DUEREN,
                () -> database.withHandle(
                        handle -> handle.createQuery("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public' and table_name in (select relname from pg_class where relkind in ('r', 'p'))
                          and column_name in ('case_id', 'person_id', 'owner_id', 'household_id', 'goal_id', 'attachment_id')""").mapTo(String.class).list()));

        assertThat(tables)
                .allSatisfy(table -> assertThat(Traces.STAYS.contains(table)
                                || Traces.OF_CASE.stream().anyMatch(trace -> trace.contains(table))
                                || Traces.OF_PERSON.stream().anyMatch(trace -> trace.contains(table)))
                        .as(table)
                        .isTrue());
    }

    private List<String> tablesThatSing(SingingCase singing) {
        return scope.in(DUEREN, () -> Canaries.tablesThatSing(database, singing.word()));
    }

    /** The reason for which the key was destroyed, or that it is there. */
    private List<String> keys(UUID owner) {
        return scope.in(
                DUEREN,
                () -> database.withHandle(handle -> handle.createQuery(
                                "select coalesce(reason, 'there') from data_key where owner = :owner")
                        .bind("owner", owner)
                        .mapTo(String.class)
                        .list()));
    }
}
