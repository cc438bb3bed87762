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
import kim.referral.concept.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Who sends the need.
 *
 * @param post the one that sends; empty where the organisation as such does
 */
@Embeddable
public record Sender(
        @Enumerated(EnumType.STRING) @Column(name = "sender_kind")
        OrganisationKind kind,

        @Embedded @AttributeOverride(name = "code", column = @Column(name = "sender_organisation"))
        OrganisationCode organisation,

        @Embedded @AttributeOverride(name = "code", column = @Column(name = "sender_post")) @Nullable
        PostCode post) {

    /** Permission of those who clear; in their house others lead cases, and have no part in clearing [R1] [Z2]. */
    static final String CLEARING = "clearing:assign";

    boolean isActedForBy(Caller caller) {
        if (post != null) {
            return caller.holds(post);
        }
        return organisation.equals(caller.organisation()) && (!sendsFromClearing() || caller.may(CLEARING));
    }

    boolean isOfKim() {
        return switch (kind) {
            case KREIS, CARRIER, MUNICIPALITY -> true;
            case AUTHORITY, EXTERNAL_SERVICE, REGISTRATION_OFFICE -> false;
        };
    }

    /** Who clears acts for it, and nobody else of the house. */
    public boolean sendsFromClearing() {
        return kind == OrganisationKind.KREIS || kind == OrganisationKind.MUNICIPALITY;
    }
}
