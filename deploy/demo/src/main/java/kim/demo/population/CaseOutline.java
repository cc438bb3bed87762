package kim.demo.population;

import java.time.LocalDate;

/** What is known of a case on the day on which it is opened. */
record CaseOutline(LocalDate openedOn, String focusArea, Origin origin, Standing standing) {}
