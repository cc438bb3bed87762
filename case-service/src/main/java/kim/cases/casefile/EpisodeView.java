package kim.cases.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param closureText only for the post that leads the case */
record EpisodeView(
        int number,
        LocalDate requestedOn,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closureReason,
        @Nullable Boolean early,
        @Nullable String closureText,
        int conversations) {

    static EpisodeView of(Episode episode, Extent extent) {
        return new EpisodeView(
                episode.number(),
                episode.requestedOn(),
                episode.openedOn(),
                episode.closedOn(),
                episode.closureReason(),
                episode.early(),
                extent == Extent.FULL ? episode.closureText() : null,
                episode.conversations());
    }
}
