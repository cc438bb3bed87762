package kim.platform.security;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token gives its holder in the one organisation that is active in it. Roles and posts are the person's, of all
 * organisations; those of another do not count [W5].
 */
public record TokenRights(JsonWebToken token) {

    private static final RealmRoles REALM = RealmRoles.packed();
    private static final String API = "kim-api";

    /** Empty where the token names none, or several. */
    public Optional<ActiveOrganisation> organisation() {
        return token.getClaim("organization") instanceof JsonObject all && all.size() == 1
                ? all.entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof JsonObject)
                        .map(entry -> new ActiveOrganisation(
                                entry.getKey(), entry.getValue().asJsonObject()))
                        .findFirst()
                : Optional.empty();
    }

    /** Names of the realm, such as {@code case-manager}. */
    public Set<String> roles() {
        var kind = organisation().flatMap(ActiveOrganisation::kind);
        return Claims.strings(Claims.in(token.getClaim("realm_access"), "roles"))
                .filter(role -> REALM.counts(role, kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The client roles of {@code kim-api}, as far as a role that counts here gives them. */
    Set<String> permissions() {
        var here = roles().stream()
                .flatMap(role -> REALM.permissionsOf(role).stream())
                .collect(Collectors.toUnmodifiableSet());
        return Claims.strings(Claims.in(Claims.in(token.getClaim("resource_access"), API), "roles"))
                .filter(here::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The posts held now in this organisation; the token names each as {@code organisation/post}. */
    public Stream<String> posts() {
        return here("posts");
    }

    /** [W6] The districts to which its holder is limited in this organisation, named as posts are. */
    public Stream<String> districts() {
        return here("districts");
    }

    private Stream<String> here(String claim) {
        return organisation().map(active -> active.code() + "/").stream()
                .flatMap(prefix -> Claims.strings(token.getClaim(claim))
                        .filter(named -> named.startsWith(prefix))
                        .map(named -> named.substring(prefix.length())));
    }
}
