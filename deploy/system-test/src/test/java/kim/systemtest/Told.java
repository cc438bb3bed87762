package kim.systemtest;

import org.jspecify.annotations.Nullable;

/** What an earlier chapter of the story has brought about. */
final class Told<T> {

    private @Nullable T thing;

    void is(T told) {
        thing = told;
    }

    /** @throws AssertionError when the chapter failed */
    T get() {
        if (thing == null) {
            throw new AssertionError("an earlier part of the story failed");
        }
        return thing;
    }
}
