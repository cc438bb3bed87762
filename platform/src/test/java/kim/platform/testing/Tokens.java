package kim.platform.testing;

import static java.util.stream.Collectors.joining;
import static kim.platform.Role.AUTHORITY_CLERK;
import static kim.platform.Role.CARRIER_LEAD;
import static kim.platform.Role.CASE_MANAGER;
import static kim.platform.Role.COORDINATOR;
import static kim.platform.Role.KREIS_ADMINISTRATOR;
import static kim.platform.Role.MINISTRY;
import static kim.platform.Role.REGISTRATION_OFFICE;
import static kim.platform.Role.SERVICE;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.platform.Role;
import kim.platform.security.RealmRoles;

/** Tokens in the shape of the realm, signed by a key that only the tests of this virtual machine trust. */
public final class Tokens {

    static final String ISSUER = "https://identity.test/realms/kim";

    private static final String KEY = "kim.test.private-key";

    private static final RealmRoles ROLES = RealmRoles.packed();

    private Tokens() {}

    /** What a service must be told to trust these tokens. */
    static Map<String, String> trusted() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            System.setProperty(
                    KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            return new HashMap<>(Map.of(
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                    "quarkus.oidc.auth-server-url",
                    "",
                    "quarkus.oidc.token.issuer",
                    ISSUER,
                    "quarkus.oidc-client.client-enabled",
                    "false",
                    "KIM_ISSUER",
                    ISSUER));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String caseManager(String kreis, String carrier, String... posts) {
        return of(CASE_MANAGER, kreis, carrier, "CARRIER", Map.of(), posts);
    }

    public static String carrierLead(String kreis, String carrier) {
        return of(CARRIER_LEAD, kreis, carrier, "CARRIER", Map.of());
    }

    public static String coordinator(String kreis) {
        return of(COORDINATOR, kreis, "ki-" + kreis, "KREIS", Map.of());
    }

    /** [W6] Who coordinates some districts of the concept only. */
    public static String coordinatorOf(String kreis, String... districts) {
        var organisation = "ki-" + kreis;
        return signed(
                Set.of(COORDINATOR),
                "coordinator@" + organisation + "/" + String.join(",", districts),
                Map.of(
                        "organization",
                        Map.of(organisation, Map.of("kreis", List.of(kreis), "kind", List.of("KREIS"))),
                        "districts",
                        Stream.of(districts)
                                .map(district -> organisation + "/" + district)
                                .toList()));
    }

    public static String clerk(String kreis, String authority) {
        return of(AUTHORITY_CLERK, kreis, authority, "AUTHORITY", Map.of());
    }

    public static String registrationOffice(String kreis, String code, String municipality) {
        return of(
                REGISTRATION_OFFICE, kreis, code, "REGISTRATION_OFFICE", Map.of("municipality", List.of(municipality)));
    }

    public static String administrator(String kreis) {
        return of(KREIS_ADMINISTRATOR, kreis, "ki-" + kreis, "KREIS", Map.of());
    }

    public static String ministry() {
        return of(MINISTRY, "05", "mkjfgfi", "MINISTRY", Map.of());
    }

    /** A service account, which names the Kreis by header. */
    public static String service() {
        return signed(Set.of(SERVICE), "service", Map.of());
    }

    /** Any role in any organisation, with posts of that organisation. */
    public static String of(
            Role role,
            String kreis,
            String organisation,
            String kind,
            Map<String, List<String>> more,
            String... posts) {
        var held = Stream.of(posts).map(post -> organisation + "/" + post).toList();
        return of(Set.of(role), kreis, organisation, kind, more, held);
    }

    /**
     * Somebody who has several roles and posts, one organisation being active [W5].
     *
     * @param posts of all organisations, each as {@code organisation/post}
     */
    public static String of(
            Set<Role> roles,
            String kreis,
            String organisation,
            String kind,
            Map<String, List<String>> more,
            List<String> posts) {
        var attributes = new HashMap<String, Object>(more);
        attributes.put("kreis", List.of(kreis));
        attributes.put("kind", List.of(kind));
        var subject = named(roles) + "@" + organisation
                + posts.stream()
                        .map(post -> post.substring(post.indexOf('/') + 1))
                        .collect(joining(","));
        return signed(roles, subject, Map.of("organization", Map.of(organisation, attributes), "posts", posts));
    }

    private static String named(Set<Role> roles) {
        return roles.stream().map(Role::inRealm).sorted().collect(joining("+"));
    }

    private static String signed(Set<Role> roles, String subject, Map<String, Object> claims) {
        var token = Jwt.claims(claims)
                .issuer(ISSUER)
                .subject(subject)
                .audience("kim-api")
                .claim("azp", "tests")
                .claim("typ", "Bearer")
                .claim(
                        "realm_access",
                        Map.of("roles", roles.stream().map(Role::inRealm).toList()))
                .claim("resource_access", Map.of("kim-api", Map.of("roles", permissionsOf(roles))))
                .expiresIn(3600);
        return token.sign(key());
    }

    private static Set<String> permissionsOf(Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> ROLES.permissionsOf(role).stream())
                .collect(Collectors.toSet());
    }

    static PrivateKey key() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
