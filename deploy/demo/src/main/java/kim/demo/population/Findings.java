package kim.demo.population;

import java.util.List;
import java.util.random.RandomGenerator;
import kim.demo.form.Need;

/** What client and case manager find when they look at the needs, at the monitoring and at the end. */
final class Findings {

    private static final Weighted<String> URGENCY =
            Weighted.of(List.of("LOW", "MEDIUM", "HIGH", "ACUTE"), urgency -> switch (urgency) {
                case "MEDIUM" -> 40;
                case "HIGH" -> 35;
                case "LOW" -> 20;
                default -> 5;
            });
    private static final Weighted<String> ATTAINMENT =
            Weighted.of(List.of("REACHED", "PARTLY_REACHED", "NOT_REACHED"), attainment -> switch (attainment) {
                case "REACHED" -> 50;
                case "PARTLY_REACHED" -> 35;
                default -> 15;
            });
    private static final double SETTLED = 0.6;
    private static final double REACHED = 0.85;
    private static final double FITS = 0.9;

    private final Distributions distributions;
    private final RandomGenerator random;

    Findings(Distributions distributions, RandomGenerator random) {
        this.distributions = distributions;
        this.random = random;
    }

    /** Several, as it has to be in case management. */
    List<Need> needs() {
        return distributions.topics.pickSeveral(random.nextInt(2, 5), random).stream()
                .map(field -> new Need(field, URGENCY.pick(random), false))
                .toList();
    }

    /** The same needs at the end: most of them are settled. */
    List<Need> left(List<Need> needs) {
        return needs.stream()
                .map(need -> new Need(need.field(), need.urgency(), random.nextDouble() < SETTLED))
                .toList();
    }

    Act.SetSuccess success() {
        return new Act.SetSuccess(random.nextInt(4, 16), random.nextInt(3, 13));
    }

    Act.Review review() {
        return new Act.Review(random.nextDouble() < REACHED, random.nextDouble() < FITS);
    }

    String attainment() {
        return ATTAINMENT.pick(random);
    }
}
