package kim.demo.form;

import java.time.LocalDate;
import java.util.List;

/** Needs, side by side with earlier ones [P1]. */
public record Assessment(LocalDate on, List<Need> needs, String clientView, boolean atClose) {}
