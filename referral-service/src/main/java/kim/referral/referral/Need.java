package kim.referral.referral;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What moves along a chain unchanged, whoever has it now.
 *
 * @param municipality AGS of where the people live
 * @param accessRoute how it came to KIM (code list) [Z1]
 * @param matter the legal matter it names (code list) [R7]
 * @param persons how many people it concerns
 * @param since when somebody began to wait
 */
@Embeddable
public record Need(
        @Nullable String municipality,
        @Nullable String accessRoute,
        @Nullable String matter,
        int persons,
        LocalDate since) {

    /** The people live elsewhere now; the need is the same, and as old. */
    Need in(@Nullable String newMunicipality) {
        return newMunicipality == null ? this : new Need(newMunicipality, accessRoute, matter, persons, since);
    }
}
