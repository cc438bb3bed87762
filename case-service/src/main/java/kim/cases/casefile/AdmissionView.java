package kim.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record AdmissionView(
        int episode,
        Decision decision,
        List<String> criteria,
        int threshold,
        boolean clientAgrees,
        @Nullable String reason,
        boolean conversion,
        LocalDate on) {}
