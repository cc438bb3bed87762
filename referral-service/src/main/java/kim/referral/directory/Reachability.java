package kim.referral.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How a body is reached; never a single person's own data. */
record Reachability(
        @Size(max = 300) @Pattern(regexp = "https?://\\S+") @Nullable
        String website,

        @Size(max = 200) @Email @Nullable String email,

        @Size(max = 40) @Pattern(regexp = "[+0-9][0-9 /()-]+") @Nullable
        String phone) {

    static final Reachability UNKNOWN = new Reachability(null, null, null);
}
