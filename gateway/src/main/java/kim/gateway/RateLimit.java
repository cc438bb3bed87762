package kim.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Keeps one from taking the door away from all others; each replica of the gateway counts for itself. */
final class RateLimit {

    private final GatewaySettings.Rate rate;
    private final Clock clock;
    private final Cache<String, Bucket> buckets;

    RateLimit(GatewaySettings.Rate rate, Clock clock) {
        this.rate = rate;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder().maximumSize(rate.clients()).build();
    }

    /** Counts one for this client or address: zero if it may pass, else how long it has to wait. */
    Duration admit(String who) {
        return Duration.ofNanos(bucketOf(who).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** As {@link #admit}, without counting. */
    Duration ask(String who) {
        return Duration.ofNanos(bucketOf(who).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucketOf(String who) {
        return buckets.get(who, key -> bucket());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(new WallClock(clock))
                .build();
    }

    private record WallClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
