package kim.cases.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a measure says since it was last planned; sealed [D6].
 *
 * @param number counts the wordings of the measure from 1
 * @param what absent once it was erased
 */
record MeasureWording(int number, @Nullable String what, Actor by, LocalDate dueOn) {}
