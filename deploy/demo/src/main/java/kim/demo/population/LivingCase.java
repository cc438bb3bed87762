package kim.demo.population;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.demo.client.Answer;
import kim.demo.client.Call;
import kim.demo.client.Kim;
import kim.demo.client.Visitor;
import kim.demo.form.Admission;
import kim.demo.form.Assessment;
import kim.demo.form.Conference;
import kim.demo.form.Escalation;
import kim.demo.form.Evaluation;
import kim.demo.form.FiledInstrument;
import kim.demo.form.Messages;
import kim.demo.form.Review;
import kim.demo.form.Success;

/** Plays one plan, call by call, as the case manager who holds the post. */
final class LivingCase {

    private static final String WHATEVER_VERSION = "*";
    private static final int DAYS_TO_ANSWER = 14;

    private final Kim kim;
    private final CasePlan plan;
    private final Visitor caseManager;
    private int step;
    private String id = "";
    private String goal = "";
    private String measure = "";

    LivingCase(Kim kim, CasePlan plan) {
        this.kim = kim;
        this.plan = plan;
        this.caseManager = kim.as(plan.caseManager());
    }

    /** False when the case was there already. */
    boolean live() {
        var opened = post(plan.openedOn(), "/cases").body(plan.opening()).send();
        if (opened.status() == 409 && opened.unmetConditions().contains("EXTERNAL_REFERENCE_TAKEN")) {
            return false;
        }
        id = opened.expect(201).text("/id");
        plan.course().forEach(this::live);
        return true;
    }

    private void live(Happening happening) {
        var day = happening.on();
        switch (happening.act()) {
            case Act.Talk talk -> on(day, "/contacts").body(talk.conversation()).expect(201);
            case Act.File file ->
                on(day, "/instruments")
                        .body(new FiledInstrument(file.instrument(), "1", day, file.state()))
                        .expect(200);
            case Act.DecideType type ->
                change(day, "/type").body(Map.of("to", type.type())).expect(200);
            case Act.DecideAdmission admission -> decide(day, admission);
            case Act.Enter enter ->
                change(day, "/phase").body(Map.of("to", enter.phase())).expect(200);
            case Act.Assess found -> assess(day, found);
            case Act.Plan planned -> plan(day, planned);
            case Act.Review review -> review(day, review);
            case Act.Evaluate evaluated -> evaluate(day, evaluated);
            case Act.Refer refer -> new LivingReferral(kim, plan, id, measure).live(day, refer);
            case Act.SetSuccess success ->
                on(day, "/success")
                        .body(new Success("Ich komme allein zurecht", success.contacts(), success.months()))
                        .expect(201);
            case Act.Confer confer -> confer(day);
            case Act.ChangeStanding change -> change(day, change.standing());
            case Act.Attach file ->
                on(day, "/attachments")
                        .file(file.fileName(), "application/pdf", "%PDF-1.7\nBescheid zu " + plan.reference())
                        .expect(201);
            case Act.Wait wait ->
                on(day, "/waiting")
                        .body(Map.of("until", wait.until(), "reason", "Wartet auf Unterlagen"))
                        .expect(200);
            case Act.Ask ask ->
                on(day, "/escalations")
                        .body(new Escalation(ask.field(), "Wer bietet das in der Nähe an?", false))
                        .expect(201);
            case Act.Messages messages -> write(day, messages);
            case Act.Close close ->
                change(day, "/closure").body(Map.of("reason", close.reason())).expect(200);
            case Act.Reopen reopen -> change(day, "/reopening").body(Map.of()).expect(200);
        }
    }

    private Answer decide(LocalDate day, Act.DecideAdmission admission) {
        return change(day, "/admission")
                .body(new Admission(
                        admission.decision(), admission.criteria(), true, "Im Gespräch gemeinsam abgewogen"))
                .expect(200);
    }

    private void plan(LocalDate day, Act.Plan planned) {
        goal = on(day, "/goals").body(planned.goal()).expect(201).text("/id");
        measure = on(day, "/goals/" + goal + "/measures")
                .body(planned.measure())
                .expect(201)
                .text("/id");
    }

    private void assess(LocalDate day, Act.Assess found) {
        on(day, "/assessments")
                .body(new Assessment(day, found.needs(), "Es ist viel auf einmal", found.atClose()))
                .expect(201);
    }

    private void evaluate(LocalDate day, Act.Evaluate evaluated) {
        on(day, "/evaluations")
                .body(new Evaluation(
                        day,
                        List.of(new Evaluation.Result(goal, evaluated.attainment())),
                        "Ich weiß jetzt, wie es weitergeht",
                        "Gemeinsam vorangekommen"))
                .expect(201);
    }

    private void confer(LocalDate day) {
        on(day, "/conferences")
                .body(new Conference(
                        day,
                        "Wie es weitergehen kann",
                        true,
                        List.of(
                                new Conference.Participant("CARRIER", "Fallmanagement"),
                                new Conference.Participant("BODY", "Schulsozialarbeit")),
                        "Ist einverstanden und möchte das Ergebnis hören",
                        "Die Wege sind verabredet",
                        List.of(new Conference.Undertaking(
                                "Rückmeldung geben", "Fallmanagement", day.plusDays(DAYS_TO_ANSWER)))))
                .expect(201);
    }

    /** [K6] Written over what is known of the person of reference; everything else stays as it was told. */
    private void change(LocalDate day, Standing standing) {
        var member = caseManager.on(day).get("/cases/%s", id).expect(200).json().at("/household/members/0");
        var known = (ObjectNode) member.path("masterData").deepCopy();
        known.put("residenceTitle", standing.title());
        known.put("benefitSphere", standing.sphere());
        caseManager
                .on(day)
                .put("/cases/%s/members/%s", id, member.path("personId").asText())
                .ifMatch(WHATEVER_VERSION)
                .body(known)
                .expect(200);
    }

    private void write(LocalDate day, Act.Messages messages) {
        var items = messages.messages().stream()
                .map(message -> new Messages.Item(id, message))
                .toList();
        post(day, "/contacts").body(new Messages(items)).expect(201);
    }

    private void review(LocalDate day, Act.Review review) {
        var answer = review.serviceReached() ? (Boolean) review.fits() : null;
        on(day, "/measures/" + measure + "/reviews")
                .body(new Review(
                        day,
                        review.serviceReached(),
                        answer,
                        answer,
                        review.serviceReached() ? "ON_COURSE" : "TO_BE_ADAPTED",
                        "Es geht voran"))
                .expect(201);
    }

    /** A step that others could have made impossible; nobody else works on this case. */
    private Call change(LocalDate day, String path) {
        return on(day, path).ifMatch(WHATEVER_VERSION);
    }

    private Call on(LocalDate day, String path) {
        return post(day, "/cases/" + id + path);
    }

    /** [R3] The key follows from the plan: whatever is played again is done once. */
    private Call post(LocalDate day, String path) {
        step++;
        return caseManager.on(day).post(path).key(plan.key(step));
    }
}
