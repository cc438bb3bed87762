package kim.cases.due;

import kim.platform.Wording;

/** Of what sort something due is [P8]. */
public enum DueKind {
    MEASURE("Maßnahme fällig", "measure due"),
    REVIEW("Überprüfung fällig", "review due"),
    UNDERTAKING("Vereinbarung einer Fallkonferenz fällig", "undertaking of a case conference due"),
    RESIDENCE_TITLE("Aufenthaltstitel läuft ab", "residence title expires"),
    CONSENT("Einwilligung läuft ab", "consent expires"),
    INACTIVITY("Fall wird wegen Inaktivität abgeschlossen", "case will be closed for inactivity"),
    WAITING("Wartevermerk endet", "waiting mark ends"),
    APPOINTMENT("Termin", "appointment"),
    REFERRAL("Vermittlung unbeantwortet", "referral unanswered"),
    OFFER("Übergabe zu beantworten", "handover to be answered");

    private final Wording text;

    DueKind(String de, String en) {
        this.text = new Wording(de, en);
    }

    Wording text() {
        return text;
    }
}
