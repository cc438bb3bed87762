package kim.identity.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import kim.identity.Environment;

/** How a machine proves to Keycloak who it is. */
sealed interface Credential {

    /** By its keys where the environment names any, else by a secret. */
    static Credential of(String client, Environment environment) {
        return environment
                .keysOf(client)
                .<Credential>map(keys -> keys.startsWith("https://") ? new KeysAt(keys) : new Keys(keys))
                .orElseGet(() -> new Secret(environment.secretOf(client)));
    }

    void addTo(ObjectNode client);

    /** What both sides know; whoever reads it is the machine. */
    record Secret(String value) implements Credential {

        @Override
        public void addTo(ObjectNode client) {
            client.put("clientAuthenticatorType", "client-secret").put("secret", value);
        }

        @Override
        public String toString() {
            return "a secret";
        }
    }

    /** The machine signs (RFC 7523), and offers its public keys at an address, where it may change them by itself. */
    record KeysAt(String url) implements Credential {

        @Override
        public void addTo(ObjectNode client) {
            client.put("clientAuthenticatorType", "client-jwt")
                    .withObject("/attributes")
                    .put("use.jwks.url", "true")
                    .put("use.jwks.string", "false")
                    .put("jwks.url", url);
        }
    }

    /** The machine signs, and its public keys are written down here as a JSON Web Key Set. */
    record Keys(String jwks) implements Credential {

        @Override
        public void addTo(ObjectNode client) {
            client.put("clientAuthenticatorType", "client-jwt")
                    .withObject("/attributes")
                    .put("use.jwks.url", "false")
                    .put("use.jwks.string", "true")
                    .put("jwks.string", jwks);
        }
    }
}
