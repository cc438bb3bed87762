package kim.identity.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kim.identity.concept.Organisation;
import kim.identity.concept.Post;

/** A test identity: somebody of an organisation in one role, with the posts held. */
record Identity(String username, IdentityRule rule, Organisation organisation, List<Post> posts) {

    ObjectNode asUser(String password) {
        var user = JsonNodeFactory.instance.objectNode();
        user.put("username", username)
                .put("enabled", true)
                .put("email", username + "@kim.example")
                .put("emailVerified", true)
                .put("firstName", rule.title())
                .put("lastName", organisation.code());
        user.putArray("roles").add(rule.role());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        if (!posts.isEmpty()) {
            var codes = user.putObject("attributes").putArray("posts");
            posts.forEach(post -> codes.add(post.inToken()));
        }
        return user;
    }

    Login login() {
        return new Login(username, rule.role(), organisation.code(), organisation.kreis());
    }
}
