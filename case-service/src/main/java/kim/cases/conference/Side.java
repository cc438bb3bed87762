package kim.cases.conference;

/** Whose side somebody sits on at a case conference. */
enum Side {
    /** The client, and whoever comes with them at their wish. */
    CLIENT,
    /** The carrier that leads the case. */
    CARRIER,
    /** Any other body; it learns of the case what the client agreed to and nothing else [E4]. */
    BODY
}
