package kim.cases.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record AssessmentView(
        UUID id,
        int episode,
        int number,
        LocalDate on,
        boolean atClose,
        List<Need> needs,
        List<String> resources,
        List<Tie> network,
        String clientView) {}
