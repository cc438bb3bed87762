package kim.demo.story;

import java.time.LocalDate;
import java.util.List;
import kim.demo.check.Checks;
import kim.demo.check.Patience;
import kim.demo.client.Visitor;
import kim.demo.crash.CaseDatabase;
import kim.demo.crash.CaseService;
import kim.demo.crash.RelayLock;
import kim.demo.form.Consent;
import kim.demo.form.Household;
import kim.demo.form.NewCase;
import kim.demo.form.Person;
import kim.demo.form.SpokenLanguage;
import kim.demo.report.Figures;
import kim.demo.report.RunningCases;

/** Step 9: case-service is killed between a commit and its event, is started again, and the report still agrees. */
public final class SurvivingCrash {

    private static final int OPENED_ON = 17;
    private static final String RUNNING = "I01";

    private final Scene scene;
    private final Checks checks;
    private final CaseDatabase database;
    private final CaseService caseService;

    /** @param scene in a month whose report is not out yet */
    public SurvivingCrash(Scene scene, CaseDatabase database, CaseService caseService) {
        this.scene = scene;
        this.checks = scene.checks();
        this.database = database;
        this.caseService = caseService;
    }

    void play(String post) {
        checks.step("9. case-service is killed (kill -9) between a commit and its event, and the report still agrees.");
        var before = countedAlready();
        var opened = openAndCrash(post, before);
        find(opened);
        awaitAgreement(before);
    }

    /** What figures and cases agree on before. */
    public long countedAlready() {
        var cases = new RunningCases(coordinator(), scene.month().last());
        return Patience.LONG.until("figures and cases agree", cases::all, count -> count == counted());
    }

    /** Commits a case while nothing can be told, and kills case-service before anything is. */
    public OpenCase openAndCrash(String post, long before) {
        try (var lock = RelayLock.hold(database)) {
            var opened = scene.caseManager(post, OPENED_ON)
                    .post("/cases")
                    .body(newCase(post))
                    .expect(201);
            checks.that(
                    "a case is committed; its events wait in the outbox",
                    lock.waitingEvents() > 0,
                    lock.waitingEvents());
            caseService.kill();
            checks.equal("case-service is killed; nobody has heard of the case", counted(), before);
            return new OpenCase(opened.text("/id"), post);
        } finally {
            caseService.start();
        }
    }

    /** What was acknowledged is there. */
    public void find(OpenCase opened) {
        var found = scene.caseManager(opened.post(), OPENED_ON)
                .get("/cases/%s", opened.id())
                .expect(200);
        checks.equal("started again, it knows the case that it had acknowledged", found.text("/status"), "OPEN");
    }

    /** [M7] The event comes late, but it comes, and once. */
    public void awaitAgreement(long before) {
        var counted = Patience.LONG.until("the event is told", this::counted, count -> count != before);
        checks.equal("the event is told after all, once", counted, before + 1);
        var cases = new RunningCases(coordinator(), scene.month().last()).all();
        checks.equal("figures and cases agree again: " + cases + " running cases", counted(), cases);
        var report = new PublishingReport(scene);
        var draft = report.build();
        report.compareWithFigures(draft);
    }

    private long counted() {
        return Figures.of(coordinator(), RUNNING, scene.month().period(), "type")
                .whole("cases");
    }

    private Visitor coordinator() {
        return scene.kim().as(scene.concept().coordinator());
    }

    private NewCase newCase(String post) {
        var day = scene.month().day(OPENED_ON);
        var family = Family.fresh(day);
        var person = new Person(
                family.givenNames().getFirst(),
                family.familyName(),
                LocalDate.of(1995, 5, 5),
                "FEMALE",
                List.of("475"),
                List.of(new SpokenLanguage("ara", false)),
                Scene.NIEDERZIER,
                "ASYLG_55",
                "ASYLBLG",
                null);
        return new NewCase(
                post,
                "WELCOME",
                "SELF",
                day,
                "demo-" + family.familyName(),
                Household.of(List.of(person)),
                Consent.onPaper(day, "ara", "fallakte/" + family.familyName()));
    }
}
