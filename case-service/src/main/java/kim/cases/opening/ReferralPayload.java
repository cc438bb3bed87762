package kim.cases.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.consent.Purpose;
import kim.cases.consent.SignedForm;
import kim.cases.person.NewHousehold;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted referral says, as referral-service keeps it until it is fetched.
 *
 * @param purposes what the signed form agrees to
 */
record ReferralPayload(
        UUID referralId,
        LocalDate requestedOn,
        @Nullable String accessRoute,
        @Nullable String municipality,
        @Nullable String focusArea,
        @Nullable String externalReference,
        NewHousehold household,
        List<Purpose> purposes,
        SignedForm consent) {

    private static final String ROUTE_UNKNOWN = "UNKNOWN";

    String route() {
        return accessRoute == null ? ROUTE_UNKNOWN : accessRoute;
    }
}
