package kim.platform.http;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where every injected {@link Clock} comes from: the one of North Rhine-Westphalia. */
@Singleton
class Clocks {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "kim.demo-clock", defaultValue = "false") boolean demo) {
        return new ActingClock(demo, Clock.system(ZoneId.of("Europe/Berlin")));
    }
}
