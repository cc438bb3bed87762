package kim.demo.client;

import java.net.URI;
import java.util.Optional;

/** KIM behind its one public door. */
public final class Kim {

    private final URI gateway;
    private final Keycloak keycloak;
    private final Wire wire = new Wire();

    public Kim(URI gateway, Keycloak keycloak) {
        this.gateway = gateway;
        this.keycloak = keycloak;
    }

    /** Whoever comes with a token of Keycloak. */
    public Visitor as(Identity identity) {
        return new Visitor(this, () -> keycloak.tokenOf(identity), Optional.empty());
    }

    public Visitor asPerson(String username) {
        return as(new Identity.Person(username));
    }

    public Visitor asMachine(String client) {
        return as(new Identity.Machine(client));
    }

    /** Whoever comes with a text that claims to be a token. */
    public Visitor withToken(String token) {
        return new Visitor(this, () -> token, Optional.empty());
    }

    /** A token as Keycloak signed it. */
    public String tokenOf(Identity identity) {
        return keycloak.tokenOf(identity);
    }

    URI address(String path) {
        return gateway.resolve("/api/v1" + path);
    }

    Wire wire() {
        return wire;
    }
}
