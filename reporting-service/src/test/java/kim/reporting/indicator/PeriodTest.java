package kim.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kim.platform.BadInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "2026-10,2026-10-01,2026-10-31",
        "2024-02,2024-02-01,2024-02-29",
        "2026-Q1,2026-01-01,2026-03-31",
        "2026-Q4,2026-10-01,2026-12-31",
        "2026-H1,2026-01-01,2026-06-30",
        "2026-H2,2026-07-01,2026-12-31",
        "2026,2026-01-01,2026-12-31"
    })
    @DisplayName("[M1] a period is a month, quarter, half-year or year")
    void periods(String name, LocalDate from, LocalDate to) {
        var period = Period.parse(name);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.isOverOn(to)).isFalse();
        assertThat(period.isOverOn(to.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-00", "2026-Q5", "2026-H3", "26-10", "2026-1", "2026-10-01", "October"})
    @DisplayName("[M1] anything else is refused")
    void others(String name) {
        assertThatThrownBy(() -> Period.parse(name)).isInstanceOf(BadInput.class);
    }
}
