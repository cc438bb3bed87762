package kim.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import kim.reporting.indicator.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Made-up Kreise publish for months, and everything is attacked jointly. More of them with {@code
 * -Dkim.attack.towns=2000}; with {@code -Dkim.attack.paper=true} the run is written down for the data protection officer.
 */
class AttackTest {

    private static final long TOWNS = Long.getLong("kim.attack.towns", 200);

    private static final Attacker.Attack READER = new Attacker.Attack();
    private static final Attacker.Attack TOLD_WHICH_ARE_SMALL = new Attacker.Attack();
    private static final Usefulness USEFULNESS = new Usefulness();

    private static long longOnes() {
        return LongStream.range(0, TOWNS)
                .filter(seed -> Town.of(seed).months() >= 3)
                .count();
    }

    private record Attacked(PublishedTown town, Attacker.Attack reader, Attacker.Attack toldWhichAreSmall) {}

    private static Attacked attack(PublishedTown town, Catalogue catalogue) {
        return new Attacked(
                town,
                new Attacker(catalogue, town.versions, town.ownReports, false).attack(),
                new Attacker(catalogue, town.versions, town.ownReports, true).attack());
    }

    @BeforeAll
    static void attack() throws IOException {
        var catalogue = new Catalogue();
        LongStream.range(0, TOWNS)
                .parallel()
                .mapToObj(seed -> attack(PublishedTown.of(Town.of(seed), catalogue), catalogue))
                .forEachOrdered(attacked -> {
                    READER.add(attacked.reader());
                    TOLD_WHICH_ARE_SMALL.add(attacked.toldWhichAreSmall());
                    USEFULNESS.add(attacked.town(), catalogue);
                });
        if (Boolean.getBoolean("kim.attack.paper")) {
            Files.writeString(
                    Path.of("..", "docs", "disclosure-control.md"),
                    AttackPaper.write(TOWNS, longOnes(), READER, TOLD_WHICH_ARE_SMALL, USEFULNESS));
        }
    }

    @Test
    @DisplayName(
            "[M3] from all that a Kreis ever publishes, no suppressed count is recovered: two values stay possible")
    void nothingIsRecovered() {
        assertThat(READER.cells).isPositive();
        assertThat(READER.withOwn).isPositive();
        assertThat(READER.recovered).isEmpty();
    }

    @Test
    @DisplayName("[M3] for 99 % of the suppressed counts, as many values stay possible as a small count can have")
    void everythingStaysOpen() {
        assertThat(READER.shareOfEverythingOpen()).isGreaterThan(0.99);
    }

    @Test
    @DisplayName("[M3] even who is told which of the suppressed counts are small recovers next to none")
    void toldWhichAreSmall() {
        assertThat((double) TOLD_WHICH_ARE_SMALL.recovered.size() / TOLD_WHICH_ARE_SMALL.cells)
                .isLessThan(0.01);
    }

    @Test
    @DisplayName(
            "[M3] protection leaves something to read: of the counts from five on, most are told even in tiny towns")
    void staysUseful() {
        assertThat(USEFULNESS.share()).isGreaterThan(0.6);
        assertThat(USEFULNESS.refused()).isLessThanOrEqualTo(USEFULNESS.published() / 200);
    }
}
