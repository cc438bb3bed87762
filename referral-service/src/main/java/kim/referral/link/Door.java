package kim.referral.link;

import kim.platform.Kreis;

/** Where somebody stands: a token, and the Kreis that its address names. */
record Door(Kreis kreis, String token) {

    String path() {
        return "/links/%s/%s".formatted(kreis.ags(), token);
    }
}
