package kim.referral.directory;

import kim.platform.Wording;

/** How likely somebody is taken on now. */
enum CapacityState {
    FREE(1, "hat freie Plätze", "has free places"),
    LIMITED(0.6, "hat wenige freie Plätze", "has few free places"),
    UNKNOWN(0.4, "freie Plätze nicht bekannt", "free places not known"),
    WAITING_LIST(0.2, "führt eine Warteliste", "has a waiting list"),
    FULL(0, "nimmt zurzeit niemanden auf", "takes nobody on at present");

    private final double share;
    private final Wording label;

    CapacityState(double share, String de, String en) {
        this.share = share;
        this.label = new Wording(de, en);
    }

    /** From 0, no hope, to 1. */
    double share() {
        return share;
    }

    Wording label() {
        return label;
    }
}
