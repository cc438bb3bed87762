package kim.systemtest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.demo.client.Answer;
import kim.demo.client.Kim;
import kim.demo.client.Visitor;
import kim.demo.concept.Concept;
import kim.demo.concept.KimKreis;
import kim.demo.form.Admission;
import kim.demo.form.Consent;
import kim.demo.form.Conversation;
import kim.demo.form.FiledInstrument;
import kim.demo.form.Goal;
import kim.demo.form.Household;
import kim.demo.form.Measure;
import kim.demo.form.NewCase;
import kim.demo.form.Person;
import kim.demo.form.Sharing;

/** A case that a test leads from day to day, as the holder of its post would by the API alone. */
final class Life {

    /** For steps that nobody else could have made impossible. */
    private static final String WHATEVER_VERSION = "*";

    private final Kim kim;
    private final Concept concept;
    private final String post;
    private final String focusArea;
    private String id = "";

    Life(Kim kim, KimKreis kreis, String post, String focusArea) {
        this.kim = kim;
        this.concept = kreis.concept(kim);
        this.post = post;
        this.focusArea = focusArea;
    }

    Concept concept() {
        return concept;
    }

    String id() {
        return id;
    }

    /** Somebody comes by themselves and signs; the case is opened on that day. */
    Answer open(LocalDate day, Person... people) {
        var opening = new NewCase(
                post,
                focusArea,
                "SELF",
                day,
                "life-" + UUID.randomUUID(),
                Household.of(List.of(people)),
                Consent.onPaper(day, "deu", "akte/" + UUID.randomUUID()));
        var opened = caseManager(day).post("/cases").body(opening).expect(201);
        id = opened.text("/id");
        return opened;
    }

    Answer talk(LocalDate day, String channel, String... topics) {
        var talk = new Conversation(day, 45, channel, "deu", "NONE", List.of(topics), null, false);
        return add(day, "contacts", talk).expect(201);
    }

    /** Every form that the phase must not be left without [C4]. */
    void fileMandatory(LocalDate day, String phase) {
        for (var form : concept.mandatoryInstruments(phase, focusArea)) {
            var state = form.consent() ? "SIGNED" : "FILLED";
            add(day, "instruments", new FiledInstrument(form.code(), "1", day, state))
                    .expect(200);
        }
    }

    Answer admit(LocalDate day) {
        var enough = concept.criteria().subList(0, concept.threshold());
        return change(day, "admission", new Admission("ADMIT", enough, true, "Mehrere Anliegen, mehrere Stellen"))
                .expect(200);
    }

    Answer enter(LocalDate day, String phase) {
        return change(day, "phase", Map.of("to", phase)).expect(200);
    }

    /** In case management, with its forms signed and the first conversation held: from here on it can be planned. */
    void openForPlanning(LocalDate day, Person... people) {
        open(day, people);
        talk(day, "OFFICE", "RESIDENCE");
        admit(day);
        fileMandatory(day, "CLARIFICATION");
        enter(day, "ASSESSMENT");
    }

    /** @return its id */
    String goal(LocalDate day, String field, String specific) {
        var goal = new Goal(
                field,
                specific,
                "Der Bescheid liegt vor",
                "Davon hängt alles andere ab",
                day.plusMonths(6),
                "HIGH",
                true);
        return add(day, "goals", goal).expect(201).text("/id");
    }

    /**
     * That a service is to carry out.
     *
     * @return its id
     */
    String measure(LocalDate day, String goal, String what) {
        return add(day, "goals/" + goal + "/measures", new Measure(what, "SERVICE", day.plusMonths(3)))
                .expect(201)
                .text("/id");
    }

    /** @return the id of the consent */
    String consentTo(LocalDate day, String recipient, String... categories) {
        var signed = Consent.onPaper(day, "ara", "akte/" + UUID.randomUUID());
        return add(day, "consents", Sharing.with(recipient, List.of(categories), signed))
                .expect(201)
                .text("/id");
    }

    /** What becomes of the request to link the measure. */
    Answer refer(LocalDate day, String measure, Object link) {
        return add(day, "measures/" + measure + "/referral", link);
    }

    Answer measure(LocalDate day, String measure) {
        return caseManager(day).get("/cases/%s/measures/%s", id, measure).expect(200);
    }

    Answer close(LocalDate day, String reason) {
        return change(day, "closure", Map.of("reason", reason)).expect(200);
    }

    Answer read(LocalDate day) {
        return caseManager(day).get("/cases/%s", id).expect(200);
    }

    Answer add(LocalDate day, String what, Object body) {
        return caseManager(day).post("/cases/%s/%s", id, what).body(body).send();
    }

    Answer change(LocalDate day, String what, Object body) {
        return caseManager(day)
                .post("/cases/%s/%s", id, what)
                .ifMatch(WHATEVER_VERSION)
                .body(body)
                .send();
    }

    Visitor caseManager(LocalDate day) {
        return kim.as(concept.caseManager(post)).on(day);
    }
}
