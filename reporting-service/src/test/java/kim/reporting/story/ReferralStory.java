package kim.reporting.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A referral; unless said otherwise a measure's one to the foreigners' office. */
public final class ReferralStory extends Story {

    private final UUID id = UUID.randomUUID();
    private final Map<String, Object> traits = new HashMap<>();

    private ReferralStory() {
        super("kim.referrals");
        traits.putAll(Map.of(
                "referralId", id,
                "chainId", id,
                "kind", "LINKING",
                "senderKind", "CARRIER",
                "senderOrganisation", "diakonie-juelich",
                "recipientKind", "ABH",
                "recipientOrganisation", "abh-dueren",
                "municipality", "05358048",
                "persons", 1));
    }

    public static ReferralStory aReferral() {
        return new ReferralStory();
    }

    /** What a registration office sends: a need that waits in clearing. */
    public static ReferralStory anIntake() {
        return aReferral()
                .with("kind", "ACCESS")
                .with("senderKind", "REGISTRATION_OFFICE")
                .with("senderOrganisation", "meldeamt-niederzier")
                .with("recipientKind", "CLEARING")
                .with("accessRoute", "REGISTRATION_OFFICE");
    }

    public UUID id() {
        return id;
    }

    public ReferralStory with(String trait, Object value) {
        traits.put(trait, value);
        return this;
    }

    /** The next link of the chain that the other one begins or continues. */
    public ReferralStory following(ReferralStory predecessor) {
        return with("predecessorId", predecessor.id).with("chainId", predecessor.traits.getOrDefault("chainId", ""));
    }

    public ReferralStory requested(String on) {
        return with("requestedOn", on).becomes("REQUESTED", on);
    }

    public ReferralStory becomes(String status, String on) {
        return becomes(status, on, Map.of());
    }

    public ReferralStory becomes(String status, String on, Map<String, Object> more) {
        var data = new HashMap<>(traits);
        data.put("status", status);
        data.putAll(more);
        var chain = String.valueOf(traits.get("chainId"));
        tell("kim.referral.status-changed.v1", chain, id.toString(), LocalDate.parse(on), data);
        return this;
    }
}
