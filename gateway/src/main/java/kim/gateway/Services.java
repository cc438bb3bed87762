package kim.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The services behind the door and the open connections to them. */
@ApplicationScoped
class Services {

    private final Vertx vertx;
    private final HttpClientOptions connections;
    private final Map<String, RequestOptions> addresses;

    /** One client per event loop: a shared pool hands requests from loop to loop, which costs half as much again. */
    private final Map<Thread, HttpClient> clients = new ConcurrentHashMap<>();

    Services(Vertx vertx, GatewaySettings settings) {
        this.vertx = vertx;
        connections = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setMaxPoolSize(settings.connections())
                .setMaxWaitQueueSize(settings.connections());
        addresses = settings.services().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> address(entry.getValue(), settings)));
    }

    /** Opens a request to a service; fails when no connection is to be had in time. */
    Future<HttpClientRequest> open(String service) {
        return open(address(service));
    }

    Future<HttpClientRequest> open(String service, String target) {
        return open(new RequestOptions(address(service)).setURI(target));
    }

    private Future<HttpClientRequest> open(RequestOptions address) {
        return clients.computeIfAbsent(Thread.currentThread(), loop -> vertx.createHttpClient(connections))
                .request(address);
    }

    private RequestOptions address(String service) {
        return Objects.requireNonNull(addresses.get(service), service);
    }

    private static RequestOptions address(GatewaySettings.Service service, GatewaySettings settings) {
        var url = service.url();
        return new RequestOptions()
                .setHost(url.getHost())
                .setPort(port(url))
                .setSsl(isEncrypted(url))
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(service.answerTimeout().toMillis());
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isEncrypted(url) ? 443 : 80;
    }

    private static boolean isEncrypted(URI url) {
        return "https".equals(url.getScheme());
    }
}
