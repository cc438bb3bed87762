package kim.referral.intake;

import java.util.Optional;
import java.util.Set;
import kim.platform.Kreis;
import kim.platform.OrganisationCode;
import kim.referral.referral.Actor;
import kim.referral.referral.Side;

/**
 * A registration office as far as an intake is its: by its own token, or by the state's transport.
 *
 * @param municipality AGS for which it may refer
 * @param who the subject of its token, or the transport
 */
record Office(OrganisationCode code, Kreis kreis, Optional<String> municipality, String who) {

    Actor actor() {
        return new Actor(Set.of(Side.SENDER), who, code);
    }
}
