package kim.referral.link;

import kim.platform.Wording;

/** What a page tells about the step before. */
enum Notice {
    NONE(false, "", ""),
    WRONG_CODE(
            true,
            "Dieser Code stimmt nicht. Bitte prüfen Sie die Ziffern.",
            "This code is not right. Please check the digits."),
    LOCKED(
            true,
            "Zu viele falsche Codes. Der Link ist gesperrt; bitte wenden Sie sich an die anfragende Stelle.",
            "Too many wrong codes. The link is locked; please turn to the requesting body."),
    PASS_EXPIRED(
            true,
            "Aus Sicherheitsgründen bitte den Code noch einmal eingeben.",
            "For safety please enter the code once more."),
    REASON_MISSING(true, "Bitte wählen Sie einen Grund.", "Please choose a reason."),
    TEXT_MISSING(true, "Bitte erläutern Sie den Grund „Sonstiges“.", "Please explain the reason “Other”."),
    TEXT_TOO_LONG(true, "Die Erläuterung ist zu lang.", "The explanation is too long."),
    OUTCOME_MISSING(
            true,
            "Bitte wählen Sie, wie es ausgegangen ist, und ein Ergebnis.",
            "Please choose how it ended, and an outcome."),
    NOT_OPEN_ANY_MORE(
            true,
            "Dieser Schritt ist nicht mehr möglich; der Stand hat sich geändert.",
            "This step is no longer open; the state has changed."),
    ACCEPTED(
            false,
            "Danke. Sie haben die Anfrage angenommen. Das Ergebnis können Sie später über denselben Link melden.",
            "Thank you. You have accepted the request. You can report the outcome later by the same link."),
    REJECTED(
            false,
            "Danke. Sie haben die Anfrage abgelehnt; die anfragende Stelle ist informiert.",
            "Thank you. You have rejected the request; the requesting body has been told."),
    REPORTED(false, "Danke. Das Ergebnis ist gemeldet.", "Thank you. The outcome has been reported.");

    private final boolean mistake;
    private final Wording text;

    Notice(boolean mistake, String de, String en) {
        this.mistake = mistake;
        this.text = new Wording(de, en);
    }

    boolean isMistake() {
        return mistake;
    }

    Wording text() {
        return text;
    }
}
