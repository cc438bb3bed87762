package kim.demo.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The four questions about a measure [P4]; two of them have an answer only where the service was reached. */
public record Review(
        LocalDate on,
        boolean serviceReached,
        @Nullable Boolean deliveredInFull,
        @Nullable Boolean fits,
        String goal,
        String clientView) {}
