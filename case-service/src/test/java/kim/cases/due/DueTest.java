package kim.cases.due;

import static kim.cases.Worker.SKF;
import static kim.cases.Worker.SKF_COLLEAGUE;
import static kim.cases.Worker.SKF_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DueTest {

    @Test
    @DisplayName("[P8] a measure is due in seven days, then today, then overdue, until it is done; for its post only")
    void measure() {
        var file = TestCase.inDueren().inAssessment();
        var measure = file.measure();
        var day = Days.today().plusMonths(1);

        assertThat(due(SKF, day.minusDays(8), "soon")).doesNotContain(measure);
        assertThat(due(SKF, day.minusDays(7), "soon")).contains(measure);
        assertThat(due(SKF, day, "today")).contains(measure);
        assertThat(due(SKF, day.plusDays(1), "overdue")).contains(measure);
        assertThat(due(SKF_COLLEAGUE, day, "today")).doesNotContain(measure);
        SKF_LEAD.get("/api/v1/due").statusCode(403);

        file.step("measures/" + measure + "/state", Map.of("to", "DONE")).statusCode(200);
        assertThat(due(SKF, day, "today")).doesNotContain(measure);
    }

    @Test
    @DisplayName(
            "[P8] [R5] a consent that expires and a referral that nobody answers are due; a closed case wants nothing")
    void consentAndReferral() {
        var file = TestCase.inDueren().inAssessment();
        var ends = Days.today().plusDays(20);
        var consent = file.add(
                        "consents",
                        People.with(People.sharing("abh-dueren", "IDENTITY"), Map.of("expiresOn", ends.toString())))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var referral = file.add(
                        "measures/" + file.measure() + "/referral",
                        Map.of("recipient", "abh-dueren", "matter", "ABH_25B", "categories", List.of("IDENTITY")))
                .statusCode(201)
                .extract()
                .<String>path("referralId");

        assertThat(due(SKF, ends, "today")).contains(consent);
        assertThat(due(SKF, Days.today().plusDays(3), "today")).contains(referral);
        assertThat(due(SKF, Days.today().plusDays(4), "overdue")).contains(referral);

        file.step("closure", Map.of("reason", "GOALS_REACHED")).statusCode(200);
        assertThat(due(SKF, ends, "today")).doesNotContain(consent);
    }

    @Test
    @DisplayName("[P8] [D4] the same list is a calendar: one all-day event each, by case number and without a name")
    void calendar() {
        var file = TestCase.inDueren().inAssessment();
        var measure = file.measure();
        var number = file.read().extract().<String>path("number");
        var day = Days.today().plusMonths(1);

        var calendar = SKF.on(day)
                .get("/api/v1/due/calendar")
                .statusCode(200)
                .contentType(equalTo("text/calendar;charset=utf-8"))
                .extract()
                .asString();

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:MEASURE-" + measure + "@kim\r\n")
                .contains("SUMMARY:Maßnahme fällig (" + number + ")\r\n")
                .contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", "") + "\r\n")
                .doesNotContain("Haddad");
        SKF.get("/api/v1/due?days=366").statusCode(400);
    }

    @Test
    @DisplayName("[P8] a residence title that expires is due, until another one is told that follows it")
    void title() {
        var file = TestCase.inDueren();
        var person = file.read().extract().<String>path("household.members[0].personId");
        var course = "members/" + person + "/life-course";
        var ends = Days.today().plusDays(30);
        var title = Map.of("title", "AUFENTHG_25_2_A2", "since", "2024-01-01", "until", ends.toString());

        file.put(course, Map.of("residence", List.of(title)), "*").statusCode(200);
        assertThat(due(SKF, ends.minusDays(8), "soon")).doesNotContain(person);
        assertThat(due(SKF, ends.minusDays(7), "soon")).contains(person);
        assertThat(due(SKF, ends.plusDays(1), "overdue")).contains(person);

        var next = Map.of("title", "AUFENTHG_9", "since", ends.plusDays(1).toString());
        file.put(course, Map.of("residence", List.of(title, next)), "*").statusCode(200);
        assertThat(due(SKF, ends.plusDays(1), "overdue")).doesNotContain(person);
    }

    @Test
    @DisplayName("[P8] [P4] reviews, undertakings and appointments are due on the day that was agreed on")
    void agreedDays() {
        var file = TestCase.inDueren().inAssessment();
        var day = Days.today().plusDays(10);
        var review = file.add("measures/" + file.measure() + "/reviews", review(day))
                .extract()
                .<String>path("id");
        var undertaking = file.add("conferences", conference(day))
                .statusCode(201)
                .extract()
                .<String>path("undertakings[0].id");
        var contact = file.add(
                        "contacts",
                        People.with(TestCase.conversation("PHONE"), Map.of("nextAppointmentOn", day.toString())))
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(due(SKF, day, "today")).contains(review, undertaking, contact);
        assertThat(due(SKF, day.plusDays(1), "overdue"))
                .contains(review, undertaking)
                .doesNotContain(contact);
    }

    private static Map<String, Object> review(LocalDate next) {
        return Map.of(
                "on",
                Days.today().toString(),
                "serviceReached",
                false,
                "goal",
                "ON_COURSE",
                "clientView",
                "Es geht",
                "nextOn",
                next.toString());
    }

    private static Map<String, Object> conference(LocalDate day) {
        return Map.of(
                "on",
                Days.today().toString(),
                "subject",
                "Wie weiter",
                "anonymised",
                true,
                "participants",
                List.of(Map.of("side", "CARRIER", "part", "Beratung")),
                "clientView",
                "Ist einverstanden",
                "undertakings",
                List.of(Map.of("what", "Anrufen", "who", "Beratung", "dueOn", day.toString())));
    }

    private static List<String> due(Worker worker, LocalDate day, String part) {
        return worker.on(day)
                .get("/api/v1/due")
                .statusCode(200)
                .body("on", equalTo(day.toString()))
                .extract()
                .jsonPath()
                .getList(part + ".id", String.class);
    }
}
