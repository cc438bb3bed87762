package kim.demo.form;

import java.time.LocalDate;

public record Measure(String what, String by, LocalDate dueOn) {}
