package kim.platform.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The clock of the work at hand. In the demo stack a request may bring its own time, so that two years can be lived in
 * a minute through the same use cases; an event handled there happens when it occurred.
 */
final class ActingClock extends Clock {

    static final ScopedValue<Instant> NAMED = ScopedValue.newInstance();

    private final boolean demo;
    private final Clock real;

    ActingClock(boolean demo, Clock real) {
        this.demo = demo;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return demo ? demoTime().orElseGet(real::instant) : real.instant();
    }

    private static Optional<Instant> demoTime() {
        if (NAMED.isBound()) {
            return Optional.of(NAMED.get());
        }
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(Arc.container()
                        .instance(CurrentVertxRequest.class)
                        .get()
                        .getCurrent())
                .map(request -> request.request().getHeader(DemoTime.HEADER))
                .map(Instant::parse);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ActingClock(demo, real.withZone(zone));
    }
}
