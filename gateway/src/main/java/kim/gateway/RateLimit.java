package kim.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Keeps one client from taking the door away from all others; each replica of the gateway counts for itself. */
@ApplicationScoped
class RateLimit {

    private final GatewaySettings.Rate rate;
    private final Clock clock;
    private final Cache<String, Bucket> buckets;

    @Inject
    RateLimit(GatewaySettings settings, Clock clock) {
        this(settings.rate(), clock);
    }

    RateLimit(GatewaySettings.Rate rate, Clock clock) {
        this.rate = rate;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder().maximumSize(rate.clients()).build();
    }

    /** Counts one request of the client: zero if it may pass, else how long it has to wait. */
    Duration admit(Client client) {
        var probe = buckets.get(client.id(), id -> bucket()).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
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
