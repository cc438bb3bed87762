package kim.gateway;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pages whose scripts may call the API are named one by one: a pattern could let in everybody's. */
class NamedOrigins {

    private static final Pattern ORIGIN =
            Pattern.compile("https://[a-z0-9.-]+(:\\d+)?|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?");

    void check(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        requireNamed(origins.orElse(List.of()));
    }

    /** @throws IllegalStateException naming what is no origin */
    static void requireNamed(List<String> origins) {
        var wrong = origins.stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "KIM_CORS_ORIGINS takes origins such as https://kim.example.test, not " + wrong);
        }
    }
}
