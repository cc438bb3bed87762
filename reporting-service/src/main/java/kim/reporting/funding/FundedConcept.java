package kim.reporting.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a concept that is about money.
 *
 * @param funding absent where the concept says nothing of it
 */
record FundedConcept(
        String name,
        List<Organisation> organisations,
        List<Post> posts,
        @Nullable Funding funding) {

    record Organisation(String code, String name) {}

    /** @param filledFrom the post is empty until then */
    record Post(
            String code,
            String organisation,
            String buildingBlock,
            BigDecimal fte,
            @Nullable LocalDate filledFrom,
            boolean vacant) {

        boolean isFilledOn(LocalDate day) {
            return !vacant && (filledFrom == null || !filledFrom.isAfter(day));
        }
    }

    /** Amounts in whole euros a year; what is absent is not paid. */
    record Funding(
            String basis,
            List<LumpSum> lumpSums,
            List<Granted> granted,
            @Nullable Assistance assistance,
            @Nullable Integer materialPerCoordinatorEur,
            @Nullable Integer materialPerAssistantEur,
            @Nullable Integer eventsPerYearEur,
            @Nullable Integer interfaceMeasuresPerYearEur) {

        /** For a full post of the building block and a year. */
        BigDecimal perFte(String buildingBlock) {
            return lumpSums.stream()
                    .filter(sum -> sum.buildingBlock().equals(buildingBlock))
                    .map(LumpSum::eurPerFte)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
        }

        Optional<BigDecimal> grantedFte(String buildingBlock) {
            return granted.stream()
                    .filter(it -> it.buildingBlock().equals(buildingBlock))
                    .map(Granted::fte)
                    .findFirst();
        }
    }

    record LumpSum(String buildingBlock, BigDecimal eurPerFte) {}

    record Granted(String buildingBlock, BigDecimal fte) {}

    record Assistance(BigDecimal fte, int eur) {}

    String nameOf(String organisation) {
        return organisations.stream()
                .filter(it -> it.code().equals(organisation))
                .findFirst()
                .map(Organisation::name)
                .orElse(organisation);
    }
}
