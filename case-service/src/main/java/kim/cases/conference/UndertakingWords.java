package kim.cases.conference;

import org.jspecify.annotations.Nullable;

/** What somebody undertook to do, and who; sealed [D6]. */
record UndertakingWords(@Nullable String what, @Nullable String who) {

    static final UndertakingWords ERASED = new UndertakingWords(null, null);
}
