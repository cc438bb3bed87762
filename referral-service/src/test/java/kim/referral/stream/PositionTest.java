package kim.referral.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    @DisplayName("a position can be written down and taken up again")
    void thereAndBack() {
        var position = new Position(4711, Long.MAX_VALUE, 1_790_000_000);

        assertThat(Position.read(position.toString())).contains(position);
        assertThat(position.isBefore(Instant.ofEpochSecond(1_790_000_001))).isTrue();
        assertThat(position.isBefore(Instant.ofEpochSecond(1_790_000_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-2", "1-2-3-4", "-1-2-3", "a-b-c", "1-9999999999999999999-3", "1-2-3\n"})
    @DisplayName("what is no position is none")
    void none(String text) {
        assertThat(Position.read(text)).isEmpty();
    }
}
