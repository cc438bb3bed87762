package kim.cases.concept;

/** Guides, quotas, deadlines and retention are numbers one can work by. */
final class NumbersArePlausible implements ConceptRule {

    /** With fewer cases behind it, a theme could lead back to a person [S2]. */
    private static final int FEWEST_CASES_OF_A_THEME = 3;

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        Said.atLeast(FEWEST_CASES_OF_A_THEME, concept.themeThreshold(), Place.of("themeThreshold"), mistakes);
        Said.atLeast(1, concept.retentionYears(), Place.of("retentionYears"), mistakes);
        if (concept.caseloadGuide() instanceof CaseloadGuide(var full, var partTime)) {
            rising(full.from(), full.to(), Place.of("caseloadGuide").field("fullPost"), mistakes);
            rising(partTime.from(), partTime.to(), Place.of("caseloadGuide").field("partTimePost"), mistakes);
        }
        if (concept.caseManagementQuota() instanceof CaseManagementQuota(var from, var to)) {
            percent(from, to, Place.of("caseManagementQuota"), mistakes);
        }
        if (concept.qualitySample() instanceof QualitySample(var cases)) {
            Said.atLeast(1, cases, Place.of("qualitySample").field("casesPerMonth"), mistakes);
        }
        deadlines(concept.referralDeadlines(), Place.of("referralDeadlines"), mistakes);
        Place.of("payloadRetention")
                .each(
                        concept.payloadRetention(),
                        (agreed, place) -> Said.atLeast(1, agreed.days(), place.field("days"), mistakes));
    }

    private static void rising(int from, int to, Place span, Mistakes mistakes) {
        Said.atLeast(1, from, span.field("from"), mistakes);
        if (from > to) {
            mistakes.add(
                    span.field("from"), "%d liegt über %d".formatted(from, to), "%d is above %d".formatted(from, to));
        }
    }

    private static void percent(int from, int to, Place quota, Mistakes mistakes) {
        if (from < 0 || from > to || to > 100) {
            mistakes.add(
                    quota,
                    "Ein Anteil reicht von 0 bis 100 Prozent, und von liegt nicht über bis",
                    "a share goes from 0 to 100 percent, and from is not above to");
        }
    }

    /** [R5] A recipient is reminded before coordination is told, and told before the referral expires. */
    private static void deadlines(ReferralDeadlines days, Place place, Mistakes mistakes) {
        Said.atLeast(1, days.remindDays(), place.field("remindDays"), mistakes);
        if (days.remindDays() >= days.escalateDays()) {
            mistakes.add(
                    place.field("escalateDays"),
                    "Die Koordination erfährt es erst nach der Erinnerung",
                    "coordination is told only after the reminder");
        }
        if (days.escalateDays() >= days.expireDays()) {
            mistakes.add(
                    place.field("expireDays"),
                    "Eine Anfrage verfällt erst, nachdem die Koordination davon weiß",
                    "a referral expires only after coordination has been told");
        }
    }
}
