package kim.demo.form;

import java.time.LocalDate;

/** The four questions about a measure [P4]; two of them have an answer only where the service was reached. */
public record Review(
        LocalDate on, boolean serviceReached, Boolean deliveredInFull, Boolean fits, String goal, String clientView) {}
