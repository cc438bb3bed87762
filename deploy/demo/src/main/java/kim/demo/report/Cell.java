package kim.demo.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value as it is published.
 *
 * @param value absent where it is suppressed
 */
public record Cell(String unit, Optional<BigDecimal> value, String status) {

    private static final BigDecimal BASE = BigDecimal.valueOf(5);

    /** [M3] Suppressed, rounded to 5, or nothing by the concept's rule; never a count of 1 to 4. */
    boolean isSafe() {
        return switch (status) {
            case "suppressed" -> value.isEmpty();
            case "structural-zero" -> value.filter(zero -> zero.signum() == 0).isPresent();
            case "rounded" -> value.filter(this::isRounded).isPresent();
            default -> false;
        };
    }

    /** Whether it is what may be published of the true count. */
    boolean fits(long truth) {
        return value.map(published -> truth >= 5 && Math.abs(published.longValue() - truth) <= 2)
                .orElse(true);
    }

    private boolean isRounded(BigDecimal published) {
        return !isCount() || published.remainder(BASE).signum() == 0 && published.compareTo(BASE) >= 0;
    }

    /** Percentages and days rest on counts; they are no counts themselves. */
    boolean isCount() {
        return !unit.equals("percent") && !unit.equals("days");
    }
}
