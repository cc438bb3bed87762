package kim.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What an operator decides about the door; the defaults stand in {@code application.properties}. */
@ConfigMapping(prefix = "kim.gateway")
interface GatewaySettings {

    /** Whether callers may set the clock of their request by {@code Kim-Demo-Time}. */
    boolean demoClock();

    /** The services behind the door by name. */
    Map<String, Service> services();

    /** The largest request body. */
    MemorySize bodyLimit();

    /** Exceptions from {@link #bodyLimit()} by resource, such as {@code kreise}. */
    Map<String, MemorySize> bodyLimits();

    /** How long a request body may take, whatever its length. */
    Duration bodyTime();

    Rate rate();

    /** Tokens of one address that may turn out to be none; checking them is dear, and whoever guesses sends many. */
    Rate failures();

    /** Pages without a token that one address may ask for. */
    Rate visitors();

    /** How long the door waits for a connection to a service. */
    Duration connectTimeout();

    /** Open connections to each service per event loop. */
    int connections();

    /** How long the merged API document is answered from memory. */
    Duration apiDocumentAge();

    interface Service {

        URI url();

        /** The first path segments after {@code /api/v1/} that this service answers, or the first two. */
        Set<String> resources();

        /** How long the service may be silent before the door gives up. */
        @WithDefault("30s")
        Duration answerTimeout();
    }

    /** What one client or address may do: {@code burst} times at once, {@code perSecond} in the long run. */
    interface Rate {

        int burst();

        int perSecond();

        /** How many of them are remembered; the ones not seen for longest are forgotten first. */
        int clients();
    }
}
