package kim.cases.monitoring;

import org.jspecify.annotations.Nullable;

/** What was said when a measure was looked at; sealed [D6]. */
record ReviewWords(@Nullable String clientView, @Nullable String note) {

    static final ReviewWords ERASED = new ReviewWords(null, null);
}
