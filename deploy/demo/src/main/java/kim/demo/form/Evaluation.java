package kim.demo.form;

import java.time.LocalDate;
import java.util.List;

/** How far the goals were reached, in both views [P5]. */
public record Evaluation(LocalDate on, List<Result> goals, String clientView, String caseManagerView) {

    public record Result(String goalId, String attainment) {}
}
