package kim.demo.form;

import java.time.LocalDate;

/** One post acts for another one of its carrier [Z6]. */
public record Deputy(String post, String deputy, LocalDate since, LocalDate until, String reason) {}
