package kim.reporting.print;

import kim.platform.Wording;

/** What an annual report says in words, in this order. */
enum TextBlock {
    INTRODUCTION("Vorwort", "Introduction"),
    CASEWORK("Fallarbeit", "Casework"),
    NETWORK("Zusammenarbeit und Strukturen", "Co-operation and structures"),
    OUTLOOK("Ausblick", "Outlook");

    private final String de;
    private final String en;

    TextBlock(String de, String en) {
        this.de = de;
        this.en = en;
    }

    Wording heading() {
        return new Wording(de, en);
    }
}
