package kim.referral.link;

import java.util.Locale;

/** The forms of the page, each with an address of its own. */
public enum LinkForm {
    OPENING,
    ACCEPTANCE,
    REJECTION,
    OUTCOME;

    /** The last part of its address; no other reaches it. */
    public static LinkForm fromString(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }
}
