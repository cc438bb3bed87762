package kim.cases.deputy;

import java.time.LocalDate;

/** @param until the last day */
public record ActingDeputy(String post, LocalDate since, LocalDate until) {}
