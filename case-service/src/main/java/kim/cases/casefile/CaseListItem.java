package kim.cases.casefile;

import java.time.LocalDate;
import java.util.UUID;
import kim.cases.concept.CaseType;
import kim.cases.concept.Phase;
import org.jspecify.annotations.Nullable;

/** A case in a list: its own master data, nobody's name. */
record CaseListItem(
        UUID id,
        String number,
        CaseType type,
        Phase phase,
        CaseStatus status,
        String post,
        String organisation,
        String focusArea,
        @Nullable String municipality,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int episode,
        int conversations,
        @Nullable String externalReference) {

    static CaseListItem of(CaseFile file, Extent extent) {
        return new CaseListItem(
                file.id().id(),
                file.number(),
                file.type(),
                file.phase(),
                file.status(),
                file.assignment().post().code(),
                file.assignment().organisation().code(),
                file.assignment().focusArea(),
                file.municipality(),
                file.episode().openedOn(),
                file.episode().closedOn(),
                file.episodeNumber(),
                file.episode().conversations(),
                extent == Extent.PSEUDONYMISED ? null : file.provenance().externalReference());
    }
}
