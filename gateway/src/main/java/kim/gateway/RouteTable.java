package kim.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which request targets lead behind the door. Only plain paths do: every encoding, dot segment, empty segment or
 * absolute form that another server might read differently leads nowhere, so nothing can dress up as {@code /internal}.
 */
@ApplicationScoped
class RouteTable {

    static final String BASE = "/api/v1/";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~:@/-]+");

    private final Map<String, Route> routes;

    RouteTable(GatewaySettings settings) {
        var byResource = new HashMap<String, Route>();
        settings.services()
                .forEach((name, service) -> service.resources().forEach(resource -> {
                    var limit = settings.bodyLimits().getOrDefault(resource, settings.bodyLimit());
                    if (byResource.put(resource, new Route(name, limit.asLongValue())) != null) {
                        throw new IllegalStateException("two services answer " + BASE + resource);
                    }
                }));
        routes = Map.copyOf(byResource);
    }

    /** The route of a request target exactly as it came over the wire. */
    Optional<Route> find(String target) {
        if (target.indexOf('#') >= 0) {
            return Optional.empty();
        }
        var path = upTo('?', target);
        if (!path.startsWith(BASE) || !isPlain(path)) {
            return Optional.empty();
        }
        return leadingTo(path.substring(BASE.length()));
    }

    private Optional<Route> leadingTo(String resource) {
        var first = upTo('/', resource);
        var second = resource.length() > first.length() ? upTo('/', resource.substring(first.length() + 1)) : "";
        return Optional.ofNullable(routes.get(first + "/" + second)).or(() -> Optional.ofNullable(routes.get(first)));
    }

    private static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches() && !path.contains("//") && !path.contains("/.") && !path.endsWith("/");
    }

    private static String upTo(char end, String text) {
        var index = text.indexOf(end);
        return index < 0 ? text : text.substring(0, index);
    }
}
