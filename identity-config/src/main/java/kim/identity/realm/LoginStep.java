package kim.identity.realm;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of a way to log in, or a group of steps.
 *
 * @param authenticator Keycloak's name of what is done; absent for a group
 * @param flow name of the group, unique in the realm; absent for a single step
 * @param requirement {@code REQUIRED}, {@code ALTERNATIVE} or {@code CONDITIONAL}
 */
record LoginStep(
        @Nullable String authenticator,
        @Nullable String flow,
        String requirement,
        @Nullable Map<String, String> config,
        @Nullable List<LoginStep> executions) {

    boolean isGroup() {
        return flow != null;
    }

    String name() {
        return flow != null ? flow : Objects.requireNonNull(authenticator);
    }

    List<LoginStep> parts() {
        return executions == null ? List.of() : executions;
    }

    Map<String, String> settings() {
        return config == null ? Map.of() : config;
    }

    Stream<PlacedStep> placed(int level) {
        return Stream.concat(
                Stream.of(new PlacedStep(level, this)), parts().stream().flatMap(part -> part.placed(level + 1)));
    }
}
