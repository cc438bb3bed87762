package kim.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written in a language. */
public record Numbers(Locale locale) {

    /** Stands for what is not published, so that nobody takes it for a zero. */
    public static final String NOT_PUBLISHED = "•";

    public String whole(@Nullable Number value) {
        return value == null
                ? NOT_PUBLISHED
                : NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** At most one decimal. */
    public String measured(@Nullable BigDecimal value) {
        if (value == null) {
            return NOT_PUBLISHED;
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public String percent(@Nullable BigDecimal value) {
        return value == null ? NOT_PUBLISHED : measured(value) + " %";
    }
}
