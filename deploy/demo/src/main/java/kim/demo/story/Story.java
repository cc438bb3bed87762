package kim.demo.story;

import java.time.YearMonth;
import kim.demo.check.Checks;
import kim.demo.client.Kim;
import kim.demo.crash.CaseDatabase;
import kim.demo.crash.CaseService;
import kim.demo.population.Seed;

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
        var scene = Scene.in(new Month(YearMonth.of(2026, 10)), kim, checks);
        var family = Family.fresh(scene.month().day(2));
        var receipt = new PostingReferral(scene, family).play();
        var assigned = new AssigningRequest(scene).play(receipt);
        var openCase = new AcceptingReferral(scene, family).play(receipt, assigned);
        var planned = new AdmittingFamily(scene).play(openCase);
        new LinkingToAuthority(scene, family).play(planned);
        new LivingTwoYears(kim, checks, Seed.USUAL).play();
        new KeepingOthersOut(scene).play(openCase);
    }
}
