package kim.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.Caller;

/** Everybody sees the most that is meant for them, and nothing beyond. */
@ApplicationScoped
class LookingAtFigures {

    private final LookingAtKreis kreis;
    private final LookingAtLand land;

    LookingAtFigures(LookingAtKreis kreis, LookingAtLand land) {
        this.kreis = kreis;
        this.land = land;
    }

    Page look(Asked asked, Caller caller) {
        if (caller.may("figures:read")) {
            return kreis.asCoordination(asked);
        }
        return caller.may("carrier-figures:read") ? kreis.asCarrier(asked, caller) : land.look(asked);
    }
}
