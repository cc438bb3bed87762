package kim.cases.casefile;

import java.time.LocalDate;
import java.util.List;

record AdmissionView(
        int episode,
        Decision decision,
        List<String> criteria,
        int threshold,
        boolean clientAgrees,
        String reason,
        boolean conversion,
        LocalDate on) {}
