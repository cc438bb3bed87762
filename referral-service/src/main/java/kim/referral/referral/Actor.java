package kim.referral.referral;

import java.util.EnumSet;
import java.util.Set;
import kim.platform.Caller;
import kim.platform.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, and for which sides of the referral.
 *
 * @param who subject of the token, or the name of the event that is acted on
 */
public record Actor(Set<Side> sides, String who, @Nullable OrganisationCode organisation) {

    public static Actor of(Caller caller, Set<Side> sides) {
        return new Actor(sides, caller.subject(), caller.organisation());
    }

    /** For steps that follow from an event. */
    public static Actor of(Side side, Object event) {
        return new Actor(EnumSet.of(side), event.toString(), null);
    }
}
