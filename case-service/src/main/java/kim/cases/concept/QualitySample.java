package kim.cases.concept;

/** How many cases are drawn at random each month for quality assurance [S6]. */
public record QualitySample(int casesPerMonth) {}
