package kim.demo.population;

import java.time.LocalDate;
import java.util.Map;
import kim.demo.client.Answer;
import kim.demo.client.Call;
import kim.demo.client.Kim;
import kim.demo.client.Visitor;
import kim.demo.form.Admission;
import kim.demo.form.FiledInstrument;

/** Plays one plan, call by call, as the case manager who holds the post. */
final class LivingCase {

    private static final String WHATEVER_VERSION = "*";

    private final Kim kim;
    private final CasePlan plan;
    private final Visitor caseManager;
    private int step;
    private String id = "";
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
            case Act.Plan planned -> plan(day, planned);
            case Act.Refer refer -> new LivingReferral(kim, plan, id, measure).live(day, refer);
            case Act.Close close ->
                change(day, "/closure").body(Map.of("reason", close.reason())).expect(200);
            case Act.Reopen reopen ->
                change(day, "/reopening").body(Map.of()).expect(200);
        }
    }

    private Answer decide(LocalDate day, Act.DecideAdmission admission) {
        return change(day, "/admission")
                .body(new Admission(
                        admission.decision(), admission.criteria(), true, "Im Gespräch gemeinsam abgewogen"))
                .expect(200);
    }

    private void plan(LocalDate day, Act.Plan planned) {
        var goal = on(day, "/goals").body(planned.goal()).expect(201).text("/id");
        measure = on(day, "/goals/" + goal + "/measures")
                .body(planned.measure())
                .expect(201)
                .text("/id");
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
