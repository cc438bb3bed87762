package kim.cases.concept;

import org.jspecify.annotations.Nullable;

/** Funding names its basis; posts and amounts are more than nothing [M6]. */
final class FundingIsCounted implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        var funding = concept.funding();
        if (funding != null) {
            posts(funding, Place.of("funding"), mistakes);
            amounts(funding, Place.of("funding"), mistakes);
        }
    }

    private static void posts(Funding funding, Place place, Mistakes mistakes) {
        Said.text(funding.basis(), place.field("basis"), mistakes);
        place.field("lumpSums").each(funding.lumpSums(), (sum, at) -> {
            Said.value(sum.buildingBlock(), at.field("buildingBlock"), mistakes);
            Said.atLeast(1, sum.eurPerFte(), at.field("eurPerFte"), mistakes);
        });
        place.field("granted").each(funding.granted(), (granted, at) -> {
            Said.value(granted.buildingBlock(), at.field("buildingBlock"), mistakes);
            if (granted.fte().signum() <= 0) {
                mistakes.add(at.field("fte"), "Der Umfang muss größer als 0 sein", "must be more than 0");
            }
        });
    }

    private static void amounts(Funding funding, Place place, Mistakes mistakes) {
        amount(funding.materialPerCoordinatorEur(), place.field("materialPerCoordinatorEur"), mistakes);
        amount(funding.materialPerAssistantEur(), place.field("materialPerAssistantEur"), mistakes);
        amount(funding.eventsPerYearEur(), place.field("eventsPerYearEur"), mistakes);
        amount(funding.interfaceMeasuresPerYearEur(), place.field("interfaceMeasuresPerYearEur"), mistakes);
    }

    private static void amount(@Nullable Integer euros, Place place, Mistakes mistakes) {
        if (euros != null) {
            Said.atLeast(0, euros, place, mistakes);
        }
    }
}
