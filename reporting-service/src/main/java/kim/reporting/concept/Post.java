package kim.reporting.concept;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat that somebody holds.
 *
 * @param fte share of a full post
 * @param filledFrom the seat is empty until then
 */
public record Post(
        String code,
        String organisation,
        String buildingBlock,
        BigDecimal fte,
        @Nullable String focusArea,
        @Nullable LocalDate filledFrom,
        boolean vacant) {

    public boolean managesCases() {
        return buildingBlock.equals("II");
    }
}
