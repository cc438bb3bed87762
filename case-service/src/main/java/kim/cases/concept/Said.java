package kim.cases.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a concept must say. */
final class Said {

    private Said() {}

    static void text(String text, Place place, Mistakes mistakes) {
        if (text.isEmpty()) {
            mistakes.missing(place);
        }
    }

    static void value(@Nullable Object value, Place place, Mistakes mistakes) {
        if (value == null) {
            mistakes.missing(place);
        }
    }

    static void list(List<?> list, Place place, Mistakes mistakes) {
        if (list.isEmpty()) {
            mistakes.missing(place);
        }
    }

    static void labels(List<? extends Labelled> labelled, Place list, Mistakes mistakes) {
        list.each(labelled, (item, place) -> {
            text(item.labelDe(), place.field("labelDe"), mistakes);
            text(item.labelEn(), place.field("labelEn"), mistakes);
        });
    }

    /** A number that is at least so much; 0 is what an unsaid number reads as. */
    static void atLeast(int least, int number, Place place, Mistakes mistakes) {
        if (number < least) {
            mistakes.add(place, "Mindestens %d ist nötig".formatted(least), "must be at least %d".formatted(least));
        }
    }
}
