package kim.demo.population;

import java.time.LocalDate;

/** An act on its day. */
record Happening(LocalDate on, Act act) {}
