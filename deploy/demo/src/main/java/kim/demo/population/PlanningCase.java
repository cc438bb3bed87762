package kim.demo.population;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import kim.demo.concept.Concept;
import kim.demo.concept.Responsibility;
import kim.demo.form.Consent;
import kim.demo.form.NewCase;

/** Settles who comes, where, to which post, and how it goes on. */
final class PlanningCase {

    private static final int LONGEST_WAIT = 10;

    private final Concept concept;
    private final Seed seed;
    private final Distributions distributions;

    PlanningCase(Concept concept, Seed seed, Distributions distributions) {
        this.concept = concept;
        this.seed = seed;
        this.distributions = distributions;
    }

    CasePlan plan(int index, LocalDate openedOn) {
        var random = seed.chanceOf(concept.ags(), index);
        var municipality = distributions
                .municipalities
                .among(concept.municipalities()::contains)
                .pick(random);
        var responsibility = responsible(municipality, openedOn, random);
        var origin = distributions.origins.pick(random);
        var people = new MakingHousehold(distributions, random, openedOn, municipality, origin);
        var opening = new NewCase(
                responsibility.post(),
                responsibility.focusArea(),
                distributions
                        .accessRoutes
                        .among(concept.accessRoutes()::contains)
                        .pick(random),
                openedOn.minusDays(random.nextInt(0, LONGEST_WAIT)),
                seed.reference(index),
                people.servedBy(responsibility),
                Consent.onPaper(openedOn, origin.languages().getFirst(), seed.reference(index) + "/consent"));
        var outline = new CaseOutline(openedOn, responsibility.focusArea(), origin, people.standing());
        var course = new Course(concept, outline, distributions, random, seed.until()).write();
        return new CasePlan(concept, opening, openedOn, course);
    }

    /** [Z3] Among the posts that the concept names for the place, by their share of the work. */
    private Responsibility responsible(String municipality, LocalDate day, RandomGenerator random) {
        var candidates = concept.responsibilitiesIn(municipality, day);
        return Weighted.of(candidates, one -> concept.post(one.post()).fte()).pick(random);
    }
}
