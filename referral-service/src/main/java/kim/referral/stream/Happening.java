package kim.referral.stream;

import java.time.Instant;
import java.util.UUID;

/** One row of the feed: that something changed about a referral; what, is asked where it may be seen. */
record Happening(Position position, UUID referral, Instant at) {}
