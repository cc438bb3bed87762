package kim.reporting.disclosure;

/** What was told before leaves one value only for a count that must stay hidden, whatever is held back now. */
public class NotProtectable extends RuntimeException {

    NotProtectable(CellId cell) {
        super("%s cannot be protected from what was told before".formatted(cell));
    }
}
