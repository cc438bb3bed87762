package kim.demo.client;

import java.time.Instant;

/** An access token that is good until shortly before it expires. */
record Token(String text, Instant renewal) {

    private static final int SECONDS_BEFORE_EXPIRY = 30;

    static Token of(Answer grant, Instant now) {
        var lifespan = grant.json().path("expires_in").asLong();
        return new Token(grant.text("/access_token"), now.plusSeconds(lifespan - SECONDS_BEFORE_EXPIRY));
    }

    boolean isGoodAt(Instant moment) {
        return moment.isBefore(renewal);
    }
}
