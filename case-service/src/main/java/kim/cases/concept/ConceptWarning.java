package kim.cases.concept;

import java.util.List;
import kim.platform.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Something a Kreis should know about its concept, and may well want so: real concepts overlap and have gaps [Z3].
 *
 * @param focusArea what it is about, where it is about one
 * @param municipalities where
 * @param ageFrom from which age; without it from birth
 * @param ageTo up to which age; without it no upper end
 * @param posts which posts it is about
 */
record ConceptWarning(
        Kind kind,
        @Nullable String focusArea,
        List<String> municipalities,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> posts,
        Wording text) {

    enum Kind {
        OVERLAP,
        GAP,
        IDLE_POST,
        MUNICIPALITY_MISSING,
        NO_MUNICIPAL_CLEARING
    }
}
