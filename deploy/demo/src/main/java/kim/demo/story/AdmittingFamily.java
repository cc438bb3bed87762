package kim.demo.story;

import java.util.List;
import java.util.Map;
import kim.demo.check.Checks;
import kim.demo.client.Answer;
import kim.demo.client.Visitor;
import kim.demo.concept.Instrument;
import kim.demo.form.Admission;
import kim.demo.form.Conversation;
import kim.demo.form.FiledInstrument;
import kim.demo.form.Goal;
import kim.demo.form.Measure;

/** Step 5: the first conversation, the admission by the concept's criteria, one SMART goal with one measure. */
public final class AdmittingFamily {

    private static final int TALKED_ON = 8;
    private static final int PLANNED_ON = 10;
    private static final String FOCUS_AREA = "WELCOME";

    private final Scene scene;
    private final Checks checks;

    public AdmittingFamily(Scene scene) {
        this.scene = scene;
        this.checks = scene.checks();
    }

    Planned play(OpenCase openCase) {
        checks.step("5. The case manager talks with the family, admits the case to case management and plans a goal.");
        talk(openCase);
        refuseAdmission(openCase);
        admit(openCase);
        refuseToLeaveClarification(openCase);
        assess(openCase);
        return plan(openCase);
    }

    /** [C1] [B1] */
    public void talk(OpenCase openCase) {
        var talk = new Conversation(
                day(), 60, "OFFICE", "ara", "PROFESSIONAL", List.of("RESIDENCE", "HOUSING", "SCHOOL"), null, false);
        var recorded = caseManager(openCase)
                .post(path(openCase, "contacts"))
                .body(talk)
                .expect(201);
        checks.equal("the first conversation, in person, is recorded", recorded.text("/sequence"), "1");
        checks.equal("   with its topics", recorded.list("/details/topics").size(), 3);
    }

    /** [C2] [C5] The refusal names what does not hold. */
    public void refuseAdmission(OpenCase openCase) {
        var tooFew = scene.concept().criteria().subList(0, scene.concept().threshold() - 1);
        var refused = change(openCase, "admission", new Admission("ADMIT", tooFew, false, "Auf Wunsch der Familie"));
        checks.equal("admission is refused while the concept's criteria do not hold", refused.status(), 409);
        checks.equal(
                "   naming what is missing",
                refused.unmetConditions(),
                List.of("TOO_FEW_CRITERIA", "AGREEMENT_MISSING"));
    }

    /** [C2] */
    public void admit(OpenCase openCase) {
        var enough = scene.concept().criteria().subList(0, scene.concept().threshold());
        var admitted = change(
                        openCase,
                        "admission",
                        new Admission(
                                "ADMIT", enough, true, "Mehrere Anliegen, mehrere Behörden, die Familie möchte es"))
                .expect(200);
        checks.equal(
                "with enough criteria and the family's agreement it is admitted",
                admitted.text("/type"),
                "CASE_MANAGEMENT");
    }

    /** [C4] A phase is left only when its mandatory instruments are there. */
    public void refuseToLeaveClarification(OpenCase openCase) {
        var refused = change(openCase, "phase", Map.of("to", "ASSESSMENT"));
        checks.equal("clarification is not left before its forms are there", refused.status(), 409);
        checks.equal(
                "   each is named",
                refused.unmetConditions(),
                mandatory().stream()
                        .map(form -> "INSTRUMENT_MISSING:" + form.code())
                        .toList());
    }

    public void assess(OpenCase openCase) {
        mandatory().forEach(form -> file(openCase, form));
        var moved = change(openCase, "phase", Map.of("to", "ASSESSMENT")).expect(200);
        checks.equal(
                "with " + mandatory().size() + " forms on file it goes on to assessment",
                moved.text("/phase"),
                "ASSESSMENT");
    }

    /** [P2] What, how measured, why, by when. */
    public Planned plan(OpenCase openCase) {
        var due = scene.month().day(PLANNED_ON).plusMonths(6);
        var goal = new Goal(
                "RESIDENCE",
                "Die Familie hat einen sicheren Aufenthalt nach § 25b",
                "Der Titel ist erteilt",
                "Erst dann findet der Vater eine unbefristete Arbeit",
                due,
                "HIGH",
                true);
        var planned =
                caseManager(openCase).post(path(openCase, "goals")).body(goal).expect(201);
        checks.equal("one SMART goal is planned", planned.text("/specific"), goal.specific());
        var measure = caseManager(openCase)
                .post(path(openCase, "goals/" + planned.text("/id") + "/measures"))
                .body(new Measure("Antrag bei der Ausländerbehörde stellen", "SERVICE", due))
                .expect(201);
        checks.equal("with one measure", measure.text("/state"), "PLANNED");
        return new Planned(openCase, measure.text("/id"));
    }

    private void file(OpenCase openCase, Instrument form) {
        var state = form.consent() ? "SIGNED" : "FILLED";
        caseManager(openCase)
                .post(path(openCase, "instruments"))
                .body(new FiledInstrument(form.code(), "2026-03", day(), state))
                .expect(200);
    }

    /** [C11] A change of the case as it was read just before. */
    private Answer change(OpenCase openCase, String step, Object body) {
        var read = caseManager(openCase).get("/cases/%s", openCase.id()).expect(200);
        return caseManager(openCase)
                .post(path(openCase, step))
                .ifMatch(read.etag())
                .body(body)
                .send();
    }

    private List<Instrument> mandatory() {
        return scene.concept().mandatoryInstruments("CLARIFICATION", FOCUS_AREA);
    }

    private Visitor caseManager(OpenCase openCase) {
        return scene.caseManager(openCase.post(), TALKED_ON);
    }

    private java.time.LocalDate day() {
        return scene.month().day(TALKED_ON);
    }

    private static String path(OpenCase openCase, String what) {
        return "/cases/" + openCase.id() + "/" + what;
    }
}
