package kim.cases.concept;

import java.util.List;
import java.util.function.BiConsumer;

/** Where in the document something stands, as JSON pointer (RFC 6901). */
record Place(String pointer) {

    static final Place DOCUMENT = new Place("");

    /** A member of the document itself. */
    static Place of(String name) {
        return DOCUMENT.field(name);
    }

    Place field(String name) {
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Place item(int index) {
        return new Place(pointer + "/" + index);
    }

    boolean isWithin(Place other) {
        return pointer.equals(other.pointer) || pointer.startsWith(other.pointer + "/");
    }

    /** Goes through a list that stands here, telling for each item where it stands. */
    <T> void each(List<T> items, BiConsumer<T, Place> check) {
        for (int i = 0; i < items.size(); i++) {
            check.accept(items.get(i), item(i));
        }
    }
}
