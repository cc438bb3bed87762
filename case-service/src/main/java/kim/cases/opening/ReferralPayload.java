package kim.cases.opening;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.consent.SignedForm;
import kim.cases.person.NewHousehold;
import org.jspecify.annotations.Nullable;

/** What an accepted referral says, as referral-service keeps it until it is fetched. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralPayload(
        UUID referralId,
        LocalDate requestedOn,
        String accessRoute,
        @Nullable String municipality,
        @Nullable String focusArea,
        @Nullable String externalReference,
        NewHousehold household,
        SignedForm consent) {}
