package kim.referral.link;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import kim.platform.KreisOwned;
import kim.referral.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** Lets whoever holds it act for the recipient of one referral, for a while. Of its token only a hash is kept. */
@Entity
class RecipientLink extends KreisOwned {

    /** After so many wrong codes nobody is listened to any more. */
    static final int WRONG_CODES = 5;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "referral_id"))
    private ReferralId referral;

    private String tokenHash;

    private Instant madeAt;

    private Instant expiresAt;

    private int wrongCodes;

    private @Nullable Instant openedAt;

    private @Nullable Instant revokedAt;

    private @Nullable String passHash;

    private @Nullable Instant passExpiresAt;

    protected RecipientLink() {}

    RecipientLink(UUID id, ReferralId referral, String tokenHash, Instant madeAt, Instant expiresAt) {
        this.id = id;
        this.referral = referral;
        this.tokenHash = tokenHash;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    /** Told apart for the sender; whoever holds the link learns no more than that it does not work. */
    LinkState stateAt(Instant now) {
        if (revokedAt != null) {
            return LinkState.REVOKED;
        }
        if (wrongCodes >= WRONG_CODES) {
            return LinkState.LOCKED;
        }
        return now.isBefore(expiresAt) ? LinkState.VALID : LinkState.EXPIRED;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            passHash = null;
        }
    }

    void wrongCode() {
        wrongCodes++;
    }

    /** The right code came: the holder of this pass sees the people and may act until then. */
    void open(String pass, Instant now, Instant until) {
        wrongCodes = 0;
        openedAt = openedAt == null ? now : openedAt;
        passHash = pass;
        passExpiresAt = until;
    }

    boolean admits(String pass, Instant now) {
        return pass.equals(passHash) && passExpiresAt != null && now.isBefore(passExpiresAt);
    }

    UUID id() {
        return id;
    }

    ReferralId referral() {
        return referral;
    }

    LinkView view(Instant now) {
        return new LinkView(id, stateAt(now), madeAt, expiresAt, openedAt, wrongCodes, null, null);
    }
}
