package kim.cases.words;

import org.jspecify.annotations.Nullable;

/** A part of a case with words in it that nobody reads in the database. */
public interface Confidential {

    /** Stays the same for good. */
    Place place();

    /** Absent where nothing was said. */
    @Nullable
    Words words();
}
