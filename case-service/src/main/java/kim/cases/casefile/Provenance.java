package kim.cases.casefile;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case came to KIM [Z1].
 *
 * @param externalReference by which another system knows it
 * @param referralId by which it came, if it came by a referral
 */
@Embeddable
record Provenance(
        String accessRoute,
        @Nullable String externalReference,
        @Nullable UUID referralId) {

    static Provenance of(NewCase opening) {
        return new Provenance(opening.accessRoute(), opening.externalReference(), opening.referralId());
    }
}
