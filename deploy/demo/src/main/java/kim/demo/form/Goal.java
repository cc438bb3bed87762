package kim.demo.form;

import java.time.LocalDate;

/** A SMART goal [P2]. */
public record Goal(
        String field,
        String specific,
        String measurable,
        String relevance,
        LocalDate dueOn,
        String priority,
        boolean clientAgrees) {}
