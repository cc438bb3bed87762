package kim.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final String HASTY = "front-end/hasty";
    private static final String PATIENT = "front-end/patient";

    private final HandWoundClock clock = new HandWoundClock();
    private final RateLimit limit = new RateLimit(new Rate(3, 2, 100), clock);

    @Test
    @DisplayName("after the burst a client is let in at its rate, and told how long to wait")
    void refills() {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.admit(HASTY)).isZero();
        }
        assertThat(limit.admit(HASTY)).isEqualTo(Duration.ofMillis(500));
        assertThat(limit.admit(PATIENT)).isZero();

        clock.advance(Duration.ofMillis(500));
        assertThat(limit.admit(HASTY)).isZero();
        assertThat(limit.admit(HASTY)).isPositive();

        clock.advance(Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            assertThat(limit.admit(HASTY)).isZero();
        }
        assertThat(limit.admit(HASTY)).isPositive();
    }

    private record Rate(int burst, int perSecond, int clients) implements GatewaySettings.Rate {}

    private static final class HandWoundClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T10:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
