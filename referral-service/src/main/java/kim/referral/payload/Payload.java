package kim.referral.payload;

/** What goes along with a referral; nothing else of a person is stored here. */
public sealed interface Payload permits AccessRequest, AuthorityRequest, Question {

    /** How many people it concerns. */
    int headCount();
}
