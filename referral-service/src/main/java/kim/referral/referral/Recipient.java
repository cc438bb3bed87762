package kim.referral.referral;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kim.platform.Caller;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/**
 * Who is to answer: clearing, a post, or an authority or service as an organisation.
 *
 * @param organisation empty for clearing, which is coordination's
 */
@Embeddable
public record Recipient(
        @Enumerated(EnumType.STRING) @Column(name = "recipient_kind")
        RecipientKind kind,

        @Embedded @AttributeOverride(name = "code", column = @Column(name = "recipient_organisation")) @Nullable
        OrganisationCode organisation,

        @Embedded @AttributeOverride(name = "code", column = @Column(name = "recipient_post")) @Nullable
        PostCode post) {

    public static Recipient clearing() {
        return new Recipient(RecipientKind.CLEARING, null, null);
    }

    public static Recipient post(PostCode post, OrganisationCode employer) {
        return new Recipient(RecipientKind.POST, employer, post);
    }

    public static Recipient body(RecipientKind kind, OrganisationCode organisation) {
        return new Recipient(kind, organisation, null);
    }

    /** Clearing answers through its own list, never through this. */
    boolean isActedForBy(Caller caller) {
        return switch (kind) {
            case CLEARING -> false;
            case POST -> caller.holds(post);
            case ABH, EBH, JOBCENTER, SOCIAL_OFFICE, YOUTH_WELFARE_OFFICE, EXTERNAL_SERVICE ->
                caller.organisation().equals(organisation);
        };
    }
}
