package kim.cases.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kim.cases.consent.CapacityRule;
import kim.cases.consent.ConsentChannel;
import kim.cases.consent.Evidence;
import kim.cases.consent.Purpose;
import kim.cases.consent.Signatory;
import kim.cases.consent.SignedForm;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted referral says, as referral-service keeps it until it is fetched, and of that what this service needs.
 *
 * @param purposes what the signed form agrees to
 */
record ReferralPayload(
        UUID referralId,
        LocalDate requestedOn,
        @Nullable String accessRoute,
        @Nullable String municipality,
        ClaimedHousehold household,
        @Nullable List<@Nullable Purpose> purposes,
        Form consent) {

    private static final String ROUTE_UNKNOWN = "UNKNOWN";

    String route() {
        return accessRoute == null ? ROUTE_UNKNOWN : accessRoute;
    }

    /** Those that this service knows; of any other it cannot keep a consent. */
    List<Purpose> agreed() {
        return purposes == null
                ? List.of()
                : purposes.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** [E1] [E5] Whether personal data may be kept at all: somebody agreed to it who may. */
    boolean allowsProcessing() {
        return agreed().contains(Purpose.DATA_PROCESSING)
                && CapacityRule.mistakes(
                                household.arriving().persons().getFirst().birthDate(),
                                Purpose.DATA_PROCESSING,
                                consent.signed(),
                                "/consent")
                        .isEmpty();
    }

    /**
     * @param channel absent where nobody said how it was given [K7]
     * @param signatory absent where the person themselves signed
     */
    record Form(
            String formVersion,
            LocalDate signedOn,
            @Nullable ConsentChannel channel,
            String language,
            Proof evidence,
            @Nullable LocalDate expiresOn,
            @Nullable Signatory signatory) {

        SignedForm signed() {
            return new SignedForm(
                    formVersion,
                    signedOn,
                    channel,
                    language,
                    new Evidence(evidence.reference(), evidence.sha256()),
                    expiresOn,
                    signatory);
        }
    }

    record Proof(String reference, String sha256) {}
}
