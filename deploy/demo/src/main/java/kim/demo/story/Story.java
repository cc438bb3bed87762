package kim.demo.story;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import kim.demo.check.Checks;
import kim.demo.client.Kim;
import kim.demo.concept.KimKreis;
import kim.demo.crash.CaseDatabase;
import kim.demo.crash.CaseService;
import kim.demo.population.Seed;
import kim.demo.report.ReportShelf;

/** The whole of the main job, once, with a family and a month of its own. */
public final class Story {

    private final Kim kim;
    private final Checks checks;
    private final CaseDatabase database;
    private final CaseService caseService;

    public Story(Kim kim, Checks checks, CaseDatabase database, CaseService caseService) {
        this.kim = kim;
        this.checks = checks;
        this.database = database;
        this.caseService = caseService;
    }

    public void play() {
        new ApplyingConcepts(kim, checks).play();
        var months = freeMonths(kim);
        var scene = Scene.in(months.getFirst(), kim, checks);
        var family = Family.fresh(scene.month().day(2));

        var receipt = new PostingReferral(scene, family).play();
        var assigned = new AssigningRequest(scene).play(receipt);
        var openCase = new AcceptingReferral(scene, family).play(receipt, assigned);
        var planned = new AdmittingFamily(scene).play(openCase);
        new LinkingToAuthority(scene, family).play(planned);
        new LivingTwoYears(kim, checks, Seed.USUAL, 1).play();
        new PublishingReport(scene).play();
        new KeepingOthersOut(scene).play(openCase);
        new SurvivingCrash(scene.in(months.get(1)), database, caseService).play(openCase.post());
    }

    /**
     * Two months whose reports are not out yet: one to publish, one for what happens afterwards.
     *
     * @throws IllegalStateException when there is a report for every month
     */
    public static List<Month> freeMonths(Kim kim) {
        var shelf = new ReportShelf(kim.asMachine("ministry"), KimKreis.DUEREN.ags());
        var months = shelf.freeMonths(YearMonth.now(Clock.systemDefaultZone())).stream()
                .map(Month::new)
                .limit(2)
                .toList();
        if (months.size() < 2) {
            throw new IllegalStateException("every month has its report already; ./kim reset begins anew");
        }
        return months;
    }
}
