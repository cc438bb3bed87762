package kim.reporting.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is published in place of a value; {@code null} is written out, so that nobody takes it for a zero. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Shown(@Nullable BigDecimal value, Status status) {

    public static final Shown SUPPRESSED = new Shown(null, Status.SUPPRESSED);
    static final Shown STRUCTURAL_ZERO = new Shown(BigDecimal.ZERO, Status.STRUCTURAL_ZERO);

    public static Shown rounded(BigDecimal value) {
        return new Shown(value, Status.ROUNDED);
    }

    public boolean isSuppressed() {
        return status == Status.SUPPRESSED;
    }
}
