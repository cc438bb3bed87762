package kim.referral.referral;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import kim.platform.Kreis;
import org.jspecify.annotations.Nullable;

/**
 * Where a need went on from a referral that could not keep it [R2].
 *
 * @param kreis AGS of the other Kreis; empty where it stayed in its own
 * @param municipality AGS of where the people live now, if they moved with it
 */
@Embeddable
public record Onward(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "successor_id"))
        ReferralId successor,

        @Column(name = "to_kreis") @Nullable String kreis,
        @Column(name = "to_municipality") @Nullable String municipality) {

    static Onward here(ReferralId successor) {
        return new Onward(successor, null, null);
    }

    static Onward to(Kreis other, @Nullable String municipality) {
        return new Onward(ReferralId.next(), other.ags(), municipality);
    }
}
