package kim.cases;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kim.cases.concept.ConceptApi;
import org.jspecify.annotations.Nullable;

/** A case on its way, led by a worker; each step must succeed, what a test is about is asked of the answers. */
public record TestCase(String id, Worker worker) {

    private static final String CASES = "/api/v1/cases";

    /** A family in welcome counselling in Düren, where the first conversations count as Kurzberatung. */
    public static TestCase inDueren() {
        ConceptApi.applied("dueren");
        return openedBy(Worker.SKF, People.family());
    }

    /** A person whose case is closed to everybody but its post [W2]. */
    public static TestCase psychosocial() {
        ConceptApi.applied("dueren");
        return openedBy(Worker.PSYCHOSOCIAL, People.single(People.somebody()));
    }

    /** A boy of eleven alone, in whose name somebody signed. */
    public static TestCase ofMinor(Map<String, ?> signatory) {
        ConceptApi.applied("dueren");
        var opening = Map.of(
                "accessRoute",
                "SELF",
                "household",
                People.single(People.karim()),
                "consent",
                People.with(People.signed(Days.today()), signatory));
        var opened = Worker.SKF.post(opening, CASES).statusCode(201);
        return new TestCase(opened.extract().path("id"), Worker.SKF);
    }

    /** An undecided case in the Rheinisch-Bergischer Kreis: three of five criteria, a first conversation in person. */
    public static TestCase inRbk() {
        ConceptApi.applied("rheinisch-bergischer-kreis");
        return openedBy(Worker.NORD, People.single(People.somebody()));
    }

    /** A person in the Kreis Warendorf, opened on that day and in Kurzberatung: closed after three silent months. */
    public static TestCase inWarendorf(LocalDate openedOn) {
        ConceptApi.applied("warendorf");
        var file = openedBy(Worker.AHLEN.on(openedOn), People.single(People.somebody()));
        file.step("type", Map.of("to", "KURZBERATUNG")).statusCode(200);
        return file;
    }

    public static TestCase openedBy(Worker worker, Map<String, Object> household) {
        return new TestCase(open(worker, household).statusCode(201).extract().path("id"), worker);
    }

    public static ValidatableResponse open(Worker worker, Map<String, Object> household) {
        var signedOn = Objects.requireNonNullElse(worker.day(), Days.today());
        return worker.post(
                Map.of("accessRoute", "SELF", "household", household, "consent", People.signed(signedOn)), CASES);
    }

    public static Map<String, Object> conversation(String channel) {
        return Map.of(
                "on",
                Days.today().toString(),
                "durationMinutes",
                45,
                "channel",
                channel,
                "interpretation",
                "LAY_POOL",
                "topics",
                List.of("RESIDENCE", "WORK"));
    }

    public TestCase by(Worker other) {
        return new TestCase(id, other);
    }

    public ValidatableResponse read() {
        return worker.get(CASES + "/{id}", id);
    }

    public ValidatableResponse list(String part) {
        return worker.get(CASES + "/{id}/" + part, id);
    }

    public ValidatableResponse add(String part, Object body) {
        return worker.post(body, CASES + "/{id}/" + part, id);
    }

    public ValidatableResponse step(String step, Object body) {
        return worker.change(body, CASES + "/{id}/" + step, id);
    }

    public ValidatableResponse step(String step, Object body, String version) {
        return worker.change(version, body, CASES + "/{id}/" + step, id);
    }

    /** @param version as If-Match; nothing is sent without it */
    public ValidatableResponse put(String part, Object body, @Nullable String version) {
        return worker.put(version, body, CASES + "/{id}/" + part, id);
    }

    public ValidatableResponse goTo(String phase) {
        return step("phase", Map.of("to", phase));
    }

    public ValidatableResponse admit(String... criteria) {
        return step("admission", admission("ADMIT", criteria));
    }

    public static Map<String, Object> admission(String decision, String... criteria) {
        return Map.of(
                "decision",
                decision,
                "criteria",
                List.of(criteria),
                "clientAgrees",
                true,
                "reason",
                "Mehrere Anliegen, mehrere Behörden");
    }

    public TestCase spoken(String channel) {
        add("contacts", conversation(channel)).statusCode(201);
        return this;
    }

    public TestCase filed(String state, String... instruments) {
        for (var code : instruments) {
            add("instruments", instrument(code, state)).statusCode(200);
        }
        return this;
    }

    public static Map<String, Object> instrument(String code, String state) {
        return Map.of("code", code, "version", "1", "on", Days.today().toString(), "state", state);
    }

    /** In case management and assessed, so that goals can be planned. */
    public TestCase inAssessment() {
        spoken("OFFICE");
        filed("SIGNED", "DATA_PROTECTION_CONSENT", "RELEASE_FROM_CONFIDENTIALITY");
        filed("FILLED", "FIRST_INTERVIEW_FORM");
        admit("SEVERAL_NEEDS", "COORDINATION_NEEDED").statusCode(200);
        goTo("ASSESSMENT").statusCode(200);
        return this;
    }

    public static Map<String, Object> assessment() {
        return Map.of(
                "on", Days.today().toString(),
                "needs", List.of(Map.of("field", "HOUSING", "urgency", "HIGH", "words", "Zwei Zimmer für sechs")),
                "resources", List.of("Spricht drei Sprachen"),
                "network", List.of(Map.of("who", "Schwester in Jülich", "support", "betreut die Kinder")),
                "clientView", "Zuerst die Wohnung");
    }

    public static Map<String, Object> success() {
        return Map.of(
                "meaning", "Ich schlafe wieder und weiß, an wen ich mich wende",
                "contacts", 12,
                "accompaniments", 3,
                "months", 9,
                "own", List.of(Map.of("measure", "Nächte durchgeschlafen", "target", "fünf von sieben")));
    }

    public static Map<String, Object> goal() {
        return Map.of(
                "field", "NATURALISATION",
                "specific", "Die Einbürgerung ist beantragt",
                "measurable", "Eingangsbestätigung der Behörde",
                "relevance", "Frau Haddad möchte wählen",
                "dueOn", Days.today().plusMonths(6).toString(),
                "priority", "HIGH",
                "clientAgrees", true);
    }

    /** A goal with one measure; returns the measure's id. */
    public String measure() {
        var goal = add("goals", goal()).statusCode(201).extract().<String>path("id");
        return add(
                        "goals/" + goal + "/measures",
                        Map.of(
                                "what", "Antrag mit der Einbürgerungsbehörde klären",
                                "by", "SERVICE",
                                "dueOn", Days.today().plusMonths(1).toString()))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
