package kim.cases.concept;

/** [R10] For how many days a recipient may still read what went along with a referral of this kind that has ended. */
public record PayloadRetention(Kind kind, int days) {

    /** Kinds whose recipient is outside KIM; whatever goes to a post becomes a case, which keeps it. */
    public enum Kind {
        LINKING,
        INQUIRY
    }
}
