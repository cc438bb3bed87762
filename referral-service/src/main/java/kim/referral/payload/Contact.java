package kim.referral.payload;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How the household can be reached. */
public record Contact(
        @Nullable @Pattern(regexp = "\\+?[0-9][0-9 /()-]{3,29}", message = "{kim.referral.phone}")
        String phone,

        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Valid Address address,
        @Nullable Channel preferredChannel) {}
