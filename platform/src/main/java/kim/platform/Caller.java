package kim.platform;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kim.platform.security.TokenRights;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who asks: made from the token, for the one organisation active in it and the posts its holder has now [W5]. */
@RequestScoped
public class Caller {

    /** Names the Kreis for service accounts, which belong to none; ignored from anybody else. */
    public static final String KREIS_HEADER = "Kim-Kreis";

    private static final String INTERNAL = "internal:call";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Caller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** The stable id of the person or machine behind the token. */
    public String subject() {
        return token().getSubject();
    }

    /** Whom idempotency keys and limits count for: the same person in two front ends counts twice. */
    public String client() {
        return token().getClaim("azp") + "/" + subject();
    }

    /** @throws NotAllowed when the token names no organisation, or several */
    public OrganisationCode organisation() {
        return rights().organisation()
                .map(active -> new OrganisationCode(active.code()))
                .orElseThrow(() -> new NotAllowed(new Wording(
                        "Das Token nennt nicht genau eine Organisation",
                        "the token does not name exactly one organisation")));
    }

    /** @throws NotAllowed when the token belongs to no Kreis */
    public Kreis kreis() {
        return home().orElseThrow(() ->
                new NotAllowed(new Wording("Das Token gehört zu keinem Kreis", "the token belongs to no Kreis")));
    }

    /** The municipality (AGS) of the active organisation, where it has one. */
    public Optional<String> municipality() {
        return attribute("municipality");
    }

    /** The posts held now in the active organisation; those in another do not count [W5]. */
    public Set<PostCode> posts() {
        return rights().posts().map(PostCode::new).collect(Collectors.toUnmodifiableSet());
    }

    /** The districts of the concept to which coordination is limited; none where it sees the whole Kreis [W6]. */
    public Set<String> districts() {
        return rights().districts().collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(@Nullable PostCode post) {
        return post != null && posts().contains(post);
    }

    /** Whether the caller has the role, and the active organisation is of a kind in which it counts [W5]. */
    public boolean is(Role role) {
        return rights().roles().contains(role.inRealm());
    }

    /** Whether the token carries a permission such as {@code referral:answer}; to offer only what will be done [W3]. */
    public boolean may(String permission) {
        var colon = permission.indexOf(':');
        return identity.checkPermissionBlocking(
                new StringPermission(permission.substring(0, colon), permission.substring(colon + 1)));
    }

    /** Every role of the caller, as the audit log keeps it. */
    public String roles() {
        return List.of(Role.values()).stream()
                .filter(this::is)
                .map(Role::inRealm)
                .collect(Collectors.joining(" "));
    }

    /** Whether anybody asks at all: behind a job or an event there is no token, there the service itself acts. */
    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    Optional<Kreis> home() {
        if (!isKnown()) {
            return Optional.empty();
        }
        return isService()
                ? Optional.ofNullable(header()).map(Kreis::new)
                : attribute("kreis").map(Kreis::new);
    }

    private boolean isService() {
        return may(INTERNAL);
    }

    private @Nullable String header() {
        var current = request.getCurrent();
        return current == null ? null : current.request().getHeader(KREIS_HEADER);
    }

    private Optional<String> attribute(String name) {
        return rights().organisation().flatMap(active -> active.attribute(name));
    }

    private TokenRights rights() {
        return new TokenRights(token());
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
