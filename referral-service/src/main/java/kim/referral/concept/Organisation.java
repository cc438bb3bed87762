package kim.referral.concept;

import java.util.Optional;
import kim.platform.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes part.
 *
 * @param authority which one it is, if it is one
 * @param municipality AGS, where it is there for one municipality only: a town may have an EBH of its own
 */
public record Organisation(
        OrganisationCode code,
        String name,
        OrganisationKind kind,
        @Nullable String authority,
        @Nullable String municipality) {

    /** What it is to KIM as a recipient: its kind of authority, or a service; empty for those who run KIM. */
    public Optional<String> outside() {
        return switch (kind) {
            case AUTHORITY -> Optional.ofNullable(authority);
            case EXTERNAL_SERVICE -> Optional.of(kind.name());
            case KREIS, CARRIER, MUNICIPALITY, REGISTRATION_OFFICE -> Optional.empty();
        };
    }
}
