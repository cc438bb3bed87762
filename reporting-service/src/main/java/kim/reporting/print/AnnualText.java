package kim.reporting.print;

import java.util.List;
import java.util.Locale;

/**
 * A text of the annual report of a Kreis.
 *
 * @param version counts its changes; 0 while nothing was written
 */
record AnnualText(int year, TextBlock block, String text, long version) {

    Sheet.Block block(Locale locale) {
        var paragraphs = List.of(text.strip().split("\\R\\s*\\R"));
        return new Sheet.Block(block.heading().in(locale), paragraphs);
    }
}
