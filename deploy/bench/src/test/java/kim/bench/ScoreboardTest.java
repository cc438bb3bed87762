package kim.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

    @Test
    @DisplayName("The median of the rounds counts, so that one disturbed round changes nothing")
    void median() {
        var fast = new ArrayDeque<>(List.of(90.0, 80.0, 10.0, 85.0, 95.0));
        var rounds = Rounds.alternating(() -> new Rate(fast.remove(), 1), () -> new Rate(100, 1));
        assertThat(rounds.ratio()).isCloseTo(0.85, within(1e-9));
        assertThat(rounds.inWords()).hasSize(5).element(2).asString().endsWith("0.10");
    }

    @Test
    @DisplayName("A rate counts answers by the second and tells what the slowest twentieth waited")
    void rate() {
        var took = LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).toArray();
        var rate = Rate.of(took, Duration.ofSeconds(4));
        assertThat(rate.perSecond()).isEqualTo(25);
        assertThat(rate.p95()).isEqualTo(96);
    }

    @Test
    @DisplayName("A figure that is missed is told as missed")
    void missed() {
        var board = new Scoreboard(List.of(
                new Figure("B4", "lists", Reach.atLeast(0.8), 0.79, List.of()),
                new Figure("B8", "reports", Reach.atMost(1.5), 1.4, List.of())));
        assertThat(board.isReached()).isFalse();
        assertThat(board.markdown().toLowerCase(Locale.ROOT))
                .contains("| b4 | lists | ≥ 0.80 | 0.79 | missed |", "| b8 | reports | ≤ 1.50 | 1.40 | reached |");
    }
}
