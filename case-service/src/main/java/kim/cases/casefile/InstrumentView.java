package kim.cases.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record InstrumentView(
        int episode,
        String code,
        String version,
        LocalDate on,
        InstrumentState state,
        @Nullable String reason) {}
