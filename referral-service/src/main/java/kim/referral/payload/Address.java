package kim.referral.payload;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a letter arrives. */
public record Address(
        @Nullable @Size(max = 170) String street,
        @Nullable @Size(max = 20) String houseNumber,

        @Nullable @Pattern(regexp = "\\d{5}", message = "{kim.referral.postal-code}")
        String postalCode,

        @Nullable @Size(max = 100) String city) {

    /** In one line, as it stands on a letter; null when neither is known. */
    public @Nullable String streetAndNumber() {
        return houseNumber == null || street == null ? street : street + " " + houseNumber;
    }
}
