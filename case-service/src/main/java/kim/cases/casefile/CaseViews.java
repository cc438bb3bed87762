package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import kim.cases.deputy.ActingPosts;
import kim.cases.deputy.BrokenGlass;
import kim.cases.person.HouseholdView;
import kim.cases.person.Households;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.Versioned;

/** Shows a case to somebody who may see it, as far as they may. */
@ApplicationScoped
class CaseViews {

    private static final String PURPOSE = "case";

    private final Households households;
    private final Instruments instruments;
    private final AdmissionDecisions admissions;
    private final Sealing sealing;
    private final OpenActions openActions;
    private final ActingPosts acting;
    private final BrokenGlass glass;

    CaseViews(
            Households households,
            Instruments instruments,
            AdmissionDecisions admissions,
            Sealing sealing,
            OpenActions openActions,
            ActingPosts acting,
            BrokenGlass glass) {
        this.households = households;
        this.instruments = instruments;
        this.admissions = admissions;
        this.sealing = sealing;
        this.openActions = openActions;
        this.acting = acting;
        this.glass = glass;
    }

    Versioned<CaseView> of(CaseFile file, Caller caller) {
        return new Versioned<>(view(file, extent(file, caller), caller), file.version());
    }

    private Extent extent(CaseFile file, Caller caller) {
        var extent = Extent.of(file, caller, acting.of(caller));
        return extent != Extent.FULL && glass.opens(file.id().id(), caller) ? Extent.FULL : extent;
    }

    private CaseView view(CaseFile file, Extent extent, Caller caller) {
        var onFile = instruments.of(file.id());
        var full = extent == Extent.FULL;
        return new CaseView(
                file.id().id(),
                file.number(),
                extent,
                file.type(),
                file.phase(),
                file.status(),
                file.assignment().post().code(),
                file.assignment().organisation().code(),
                file.assignment().focusArea(),
                file.municipality(),
                file.provenance().accessRoute(),
                file.episode().requestedOn(),
                file.episode().openedOn(),
                file.episode().closedOn(),
                file.episodeNumber(),
                episodes(file, extent),
                extent == Extent.PSEUDONYMISED ? null : file.provenance().externalReference(),
                extent == Extent.PSEUDONYMISED ? null : file.provenance().referralId(),
                household(file, extent),
                full ? onFile.stream().map(InstrumentOnFile::view).toList() : null,
                full ? admissions(file) : null,
                full ? openActions.of(file, InstrumentsOnFile.of(onFile, file.episode()), caller) : List.of());
    }

    private HouseholdView household(CaseFile file, Extent extent) {
        return switch (extent) {
            case FULL, MASTER_DATA -> households.inFull(file.household(), PURPOSE);
            case PSEUDONYMISED -> households.pseudonymised(file.household());
        };
    }

    private List<AdmissionView> admissions(CaseFile file) {
        return admissions.of(file.id()).stream()
                .map(decision ->
                        decision.view(sealing.open(decision, String.class).orElse(null)))
                .toList();
    }

    private static List<EpisodeView> episodes(CaseFile file, Extent extent) {
        return Stream.concat(file.pastEpisodes().stream(), Stream.of(file.episode()))
                .map(episode -> EpisodeView.of(episode, extent))
                .toList();
    }
}
