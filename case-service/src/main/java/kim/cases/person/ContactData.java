package kim.cases.person;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How somebody can be reached; any part may be missing [K7]. */
@Embeddable
public record ContactData(
        @Nullable @Size(max = 60) String phone,
        @Nullable @Size(max = 200) String email,
        @Nullable @Size(max = 200) String street,
        @Nullable @Size(max = 10) String postalCode,
        @Nullable @Size(max = 100) String town) {}
