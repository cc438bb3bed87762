package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import kim.platform.BadInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where messages may go: over TLS, and to the world only, or somebody could have this service knock on its neighbours'
 * doors. Names are looked up anew for each message, and the address that was judged is the one that is called.
 */
@ApplicationScoped
class Targets {

    private final boolean httpAllowed;
    private final boolean privateAllowed;

    Targets(
            @ConfigProperty(name = "kim.webhook.http-allowed") boolean httpAllowed,
            @ConfigProperty(name = "kim.webhook.private-addresses-allowed") boolean privateAllowed) {
        this.httpAllowed = httpAllowed;
        this.privateAllowed = privateAllowed;
    }

    /** @throws BadInput when nothing could ever be sent there */
    void requirePossible(String url) {
        var target = parsed(url)
                .orElseThrow(() -> new BadInput("/url", "Das ist keine Web-Adresse", "this is no web address"));
        if (!isSchemeAllowed(target)) {
            throw new BadInput("/url", "Die Adresse muss mit https beginnen", "the address has to begin with https");
        }
        if (resolve(target).isEmpty()) {
            throw new BadInput(
                    "/url", "Diese Adresse ist nicht öffentlich erreichbar", "this address cannot be reached publicly");
        }
    }

    /** The address to call now; empty where there is none that may be called. */
    Optional<InetAddress> resolve(URI target) {
        try {
            var addresses = InetAddress.getAllByName(target.getHost());
            return isSchemeAllowed(target)
                            && Arrays.stream(addresses).allMatch(one -> privateAllowed || PublicAddress.is(one))
                    ? Optional.of(addresses[0])
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private boolean isSchemeAllowed(URI target) {
        return "https".equals(target.getScheme()) || (httpAllowed && "http".equals(target.getScheme()));
    }

    private static Optional<URI> parsed(String url) {
        try {
            var target = new URI(url);
            return target.getHost() == null || target.getUserInfo() != null || target.getFragment() != null
                    ? Optional.empty()
                    : Optional.of(target);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
