package kim.referral.concept;

/**
 * [R10] For how long a recipient may still read what went along with a referral whose work is done.
 *
 * @param kind of referral, such as {@code LINKING}
 */
public record PayloadRetention(String kind, int days) {}
