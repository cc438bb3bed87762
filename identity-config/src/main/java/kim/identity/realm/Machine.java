package kim.identity.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A confidential client that acts for itself, in one role and for at most one organisation. */
record Machine(String client, String role, @Nullable String organisation) {

    /** The client, from what all machines share. */
    ObjectNode asClient(ObjectNode shared, Credential credential, Optional<ObjectNode> organisationNode) {
        var node = shared.deepCopy();
        node.put("clientId", client);
        credential.addTo(node);
        organisationNode.ifPresent(known -> {
            var mappers = node.putArray("protocolMappers");
            mappers.add(hardcoded("organization", claim(known)));
            mappers.add(hardcoded("posts", "[]"));
        });
        return node;
    }

    ObjectNode asServiceAccount() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("username", "service-account-" + client).putArray("roles").add(role);
        return node;
    }

    /** A service account cannot be a member of an organisation, so its token is told what a member's would say. */
    private static String claim(ObjectNode organisation) {
        return JsonNodeFactory.instance
                .objectNode()
                .<ObjectNode>set(organisation.path("alias").asText(), organisation.path("attributes"))
                .toString();
    }

    private static ObjectNode hardcoded(String claim, String json) {
        var mapper = JsonNodeFactory.instance.objectNode();
        mapper.put("name", claim)
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-hardcoded-claim-mapper");
        mapper.putObject("config")
                .put("claim.name", claim)
                .put("claim.value", json)
                .put("jsonType.label", "JSON")
                .put("access.token.claim", "true")
                .put("id.token.claim", "false")
                .put("introspection.token.claim", "true");
        return mapper;
    }
}
