package kim.cases.person;

/** Whether somebody reads and writes, in whichever script; absent where nobody asked [K7]. */
public enum Literacy {
    LATIN_SCRIPT,
    OTHER_SCRIPT,
    NOT_LITERATE
}
