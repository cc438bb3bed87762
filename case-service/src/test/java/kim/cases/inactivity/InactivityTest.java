package kim.cases.inactivity;

import static kim.cases.Worker.AHLEN;
import static kim.cases.Worker.SERVICE;
import static kim.cases.Worker.WARENDORF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Trace;
import kim.cases.Worker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Warendorf closes a Kurzberatung after three months without contact; the warning comes fourteen days before. */
@QuarkusTest
class InactivityTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    private static final LocalDate SPOKEN = LocalDate.of(2026, 1, 20);
    private static final LocalDate WARNED = LocalDate.of(2026, 4, 6);
    private static final LocalDate CLOSED = LocalDate.of(2026, 4, 20);

    @Test
    @DisplayName("[C9] a silent case is warned of, then closed by itself: marked as inactive, and no early exit")
    void closes() {
        var file = spokenWith();

        night(WARNED.minusDays(1));
        inactivity(file, WARNED.minusDays(1))
                .body("warnedOn", nullValue())
                .body("closesOn", equalTo(CLOSED.toString()));
        night(WARNED);
        inactivity(file, WARNED).body("warnedOn", equalTo(WARNED.toString()));
        due(WARNED).body("soon.kind", not(hasItem("INACTIVITY")));
        due(CLOSED.minusDays(7))
                .body("soon.find { it.caseId == '%s' }.kind".formatted(file.id()), equalTo("INACTIVITY"));
        night(CLOSED.minusDays(1));
        file.read().body("status", equalTo("OPEN"));
        night(CLOSED);

        file.read()
                .body("status", equalTo("CLOSED"))
                .body("closedOn", equalTo(CLOSED.toString()))
                .body("episodes[0].closureReason", equalTo("INACTIVITY"))
                .body("episodes[0].early", equalTo(false));
        var told = Told.last("kim.cases", file.id(), "kim.case.closed.v1").data();
        assertThat(told.path("early").asBoolean()).isFalse();
        assertThat(told.path("on").asText()).isEqualTo(CLOSED.toString());
        assertThat(file.list("history").extract().jsonPath().getList("items.act", String.class))
                .contains("INACTIVITY_WARNED", "CLOSED_FOR_INACTIVITY");
        assertThat(Trace.in(WARENDORF, "case", file.id())).contains("service WRITE CLOSED_FOR_INACTIVITY");
    }

    @Test
    @DisplayName("[C9] a contact starts the clock anew; a missed appointment and a draft do not")
    void contactStartsAnew() {
        var file = spokenWith();
        night(WARNED);
        var talk = People.with(conversation(WARNED), Map.of());
        file.by(at(WARNED))
                .add("contacts", People.with(talk, Map.of("noShow", true)))
                .statusCode(201);
        file.by(at(WARNED))
                .add("contacts", People.with(talk, Map.of("draft", true)))
                .statusCode(201);
        inactivity(file, WARNED).body("closesOn", equalTo(CLOSED.toString()));

        file.by(at(WARNED.plusDays(1)))
                .add("contacts", conversation(WARNED.plusDays(1)))
                .statusCode(201);

        inactivity(file, CLOSED)
                .body("since", equalTo(WARNED.plusDays(1).toString()))
                .body("warnedOn", nullValue())
                .body("closesOn", equalTo(WARNED.plusDays(1).plusMonths(3).toString()));
        night(CLOSED);
        file.read().body("status", equalTo("OPEN"));
    }

    @Test
    @DisplayName("[C9] the clock stands still while the case waits, and goes on where it stood")
    void waiting() {
        var file = spokenWith();
        var marked = SPOKEN.plusDays(10);
        file.by(at(marked))
                .add("waiting", Map.of("reason", "Wartet auf das Urteil"))
                .statusCode(200)
                .body("pausedBy.kind", contains("WAITING"))
                .body("closesOn", nullValue())
                .body("waiting.reason", equalTo("Wartet auf das Urteil"));
        file.by(at(marked)).add("waiting", Map.of("reason", "noch einmal")).statusCode(409);
        night(CLOSED);
        file.read().body("status", equalTo("OPEN"));

        file.by(at(CLOSED)).add("waiting/end", Map.of()).statusCode(200);

        var pausedDays = marked.until(CLOSED, ChronoUnit.DAYS) + 1;
        inactivity(file, CLOSED.plusDays(1))
                .body("pausedBy", empty())
                .body("closesOn", equalTo(CLOSED.plusDays(pausedDays).toString()));
        file.by(at(CLOSED)).add("waiting/end", Map.of()).statusCode(409);
        file.by(at(CLOSED))
                .add("waiting", Map.of("reason", "Termin", "until", OPENED.toString()))
                .statusCode(400)
                .body("violations.pointer", contains("/until"));
    }

    @Test
    @DisplayName("[C9] an appointment ahead stops the clock until its day")
    void appointment() {
        var file = spokenWith();
        var until = SPOKEN.plusMonths(4);
        file.by(at(SPOKEN))
                .add("contacts", People.with(conversation(SPOKEN), Map.of("nextAppointmentOn", until.toString())))
                .statusCode(201);

        inactivity(file, CLOSED).body("pausedBy.kind", contains("APPOINTMENT"));
        night(WARNED);
        night(CLOSED);
        file.read().body("status", equalTo("OPEN"));
    }

    @Test
    @DisplayName("[C9] nobody is closed without a warning in time, however long no round was made")
    void neverUnwarned() {
        var file = spokenWith();

        night(CLOSED.plusMonths(2));
        file.read().body("status", equalTo("OPEN"));
        night(CLOSED.plusMonths(2).plusDays(13));
        file.read().body("status", equalTo("OPEN"));
        night(CLOSED.plusMonths(2).plusDays(14));
        file.read().body("status", equalTo("CLOSED"));
    }

    @Test
    @DisplayName(
            "[C9] [C10] where the concept has no such rule nothing is closed; what was closed comes back at any time")
    void noRule() {
        var quiet = TestCase.openedBy(Worker.SKF.on(OPENED), People.family());
        SERVICE.on(CLOSED.plusYears(1))
                .order(Worker.DUEREN, "/internal/inactivity-rounds")
                .statusCode(204);
        quiet.read().body("status", equalTo("OPEN"));

        var file = spokenWith();
        List.of(WARNED, CLOSED).forEach(InactivityTest::night);
        file.by(at(CLOSED.plusDays(9)))
                .step("reopening", Map.of())
                .statusCode(200)
                .body("episode", equalTo(2));
        night(CLOSED.plusDays(10));
        file.read().body("status", equalTo("OPEN"));
    }

    private static TestCase spokenWith() {
        var file = TestCase.inWarendorf(OPENED);
        file.by(at(SPOKEN)).add("contacts", conversation(SPOKEN)).statusCode(201);
        return file.by(AHLEN);
    }

    private static Map<String, Object> conversation(LocalDate on) {
        return People.with(TestCase.conversation("OFFICE"), Map.of("on", on.toString()));
    }

    private static Worker at(LocalDate day) {
        return AHLEN.on(day);
    }

    private static void night(LocalDate day) {
        SERVICE.on(day).order(WARENDORF, "/internal/inactivity-rounds").statusCode(204);
    }

    private static ValidatableResponse inactivity(TestCase file, LocalDate day) {
        return file.by(at(day)).list("inactivity").statusCode(200);
    }

    private static ValidatableResponse due(LocalDate day) {
        return at(day).get("/api/v1/due").statusCode(200);
    }
}
