package kim.cases.concept;

import java.util.ArrayList;
import java.util.List;
import kim.platform.Violation;

/** What is wrong with a document, collected to the last; one place may be wrong in several ways. */
final class Mistakes {

    private final List<Violation> found = new ArrayList<>();
    private final List<Place> unreadable = new ArrayList<>();

    /** Where nothing could be read, it stays at that: nothing else is known about the place. */
    void add(Place place, String de, String en) {
        if (unreadable.stream().noneMatch(place::isWithin)) {
            found.add(new Violation(place.pointer(), de, en));
        }
    }

    void unreadable(Place place, String de, String en) {
        add(place, de, en);
        unreadable.add(place);
    }

    void unfit(Place place) {
        unreadable(place, "Der Wert passt nicht zu diesem Feld", "the value does not fit this field");
    }

    void missing(Place place) {
        add(place, "Die Angabe fehlt", "missing");
    }

    boolean knowOf(Place place) {
        return found.stream().anyMatch(mistake -> mistake.pointer().equals(place.pointer()));
    }

    List<Violation> all() {
        return List.copyOf(found);
    }
}
