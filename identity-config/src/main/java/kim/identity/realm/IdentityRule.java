package kim.identity.realm;

import java.util.List;
import java.util.Optional;
import kim.identity.concept.KreisConcept;
import kim.identity.concept.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations get a test identity in a role.
 *
 * @param employing only organisations with posts of this building block
 * @param holding the building block whose posts the identity holds
 */
record IdentityRule(
        String prefix,
        String role,
        String title,
        @Nullable List<String> kinds,
        @Nullable List<String> authorities,
        @Nullable List<String> organisations,
        @Nullable String employing,
        @Nullable String holding) {

    boolean fits(Organisation organisation, KreisConcept concept) {
        return fits(kinds, organisation.kind())
                && fits(authorities, organisation.authority())
                && fits(organisations, organisation.code())
                && (employing == null
                        || !concept.postsOf(organisation, employing).isEmpty());
    }

    Optional<String> held() {
        return Optional.ofNullable(holding);
    }

    private static boolean fits(@Nullable List<String> selector, String value) {
        return selector == null || selector.contains(value);
    }
}
