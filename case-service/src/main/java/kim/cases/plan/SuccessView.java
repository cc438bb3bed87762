package kim.cases.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param setOn when it was first said; how it changed since is in the case's history */
public record SuccessView(
        int episode,
        LocalDate setOn,
        @Nullable String meaning,
        @Nullable Integer contacts,
        @Nullable Integer accompaniments,
        @Nullable Integer months,
        List<OwnMeasure> own) {}
