package kim.reporting.chart;

import java.util.Locale;

/** What a colour means; a style sheet may give it another colour, for dark screens or for print. */
enum Tone {
    PRIMARY("#0b4f8a"),
    SECOND("#c85000"),
    SOFT("#9dbbd6"),
    GUIDE("#cfe3c8"),
    WARNING("#b00020"),
    GRID("#c8c8c8"),
    TEXT("#1b1b1b"),
    MUTED("#5a5a5a"),
    SCALE0("#eef3f8"),
    SCALE1("#c6d9ea"),
    SCALE2("#8fb4d6"),
    SCALE3("#3f7cb5"),
    SCALE4("#0b4f8a"),
    ON_LIGHT("#1b1b1b"),
    ON_DARK("#ffffff");

    private final String colour;

    Tone(String colour) {
        this.colour = colour;
    }

    String fill() {
        return "class=\"t-%s\" fill=\"%s\""
                .formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), colour);
    }

    String stroke() {
        return "class=\"s-%s\" fill=\"none\" stroke=\"%s\"".formatted(name().toLowerCase(Locale.ROOT), colour);
    }
}
