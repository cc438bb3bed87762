package kim.reporting.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param periods of which drafts are built as soon as they are over; none where coordination builds them all itself */
record Schedule(@NotNull @Size(max = 4) List<@NotNull PeriodLength> periods) {

    static final Schedule DEFAULT = new Schedule(List.of(PeriodLength.MONTH, PeriodLength.QUARTER, PeriodLength.YEAR));
}
