package kim.reporting.funding;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts, what of them was filled, and what the Land pays for that in a year [M6]. Amounts are in euros; those of building
 * blocks are lump sums by filled months, no more than was granted, the further ones are ceilings.
 *
 * @param months of the year that are over
 * @param basis what the amounts rest on; empty where the concept says nothing
 */
record FundingReport(
        String kreis,
        String name,
        int year,
        int months,
        String basis,
        List<Block> blocks,
        List<Line> posts,
        List<Ceiling> further) {

    /**
     * A building block.
     *
     * @param grantedFte absent where the concept names none
     * @param filledFte the mean over the months
     */
    record Block(
            String buildingBlock,
            int posts,
            BigDecimal fte,
            @Nullable BigDecimal grantedFte,
            BigDecimal filledFte,
            BigDecimal eurPerFte,
            BigDecimal amount) {}

    /** @param monthsFilled months on whose last day the post was filled */
    record Line(
            String post, String carrier, String buildingBlock, BigDecimal fte, int monthsFilled, BigDecimal amount) {}

    /** What is paid on proof, up to so much. */
    record Ceiling(String what, BigDecimal upTo) {}
}
