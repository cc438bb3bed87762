package kim.cases.contact;

/** How a contact came about [B1]. */
enum Channel {
    OFFICE,
    OPEN_HOUR,
    OUTREACH,
    HOME_VISIT,
    PHONE,
    VIDEO,
    EMAIL,
    MESSENGER,
    LETTER;

    /** Whether people sat together [C1]. */
    boolean isInPerson() {
        return switch (this) {
            case OFFICE, OPEN_HOUR, OUTREACH, HOME_VISIT -> true;
            case PHONE, VIDEO, EMAIL, MESSENGER, LETTER -> false;
        };
    }

    /** Whether people spoke with each other; only that is a conversation that counts [C3]. */
    boolean isSpoken() {
        return isInPerson() || this == PHONE || this == VIDEO;
    }
}
