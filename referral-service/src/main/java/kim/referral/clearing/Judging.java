package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kim.platform.Wording;
import kim.platform.codelist.Code;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.referral.concept.Concept;
import kim.referral.concept.FocusArea;
import kim.referral.concept.Post;
import kim.referral.concept.Responsibility;
import kim.referral.concept.TargetGroup;
import org.jspecify.annotations.Nullable;

/** Says in points and in words how well a responsible post fits. */
@ApplicationScoped
class Judging {

    private final CodeLists codes;

    Judging(CodeLists codes) {
        this.codes = codes;
    }

    List<Fit> judge(Post post, Responsibility responsibility, Demand demand, Concept concept) {
        return List.of(
                responsibility(responsibility, demand, concept),
                language(post, demand),
                capacity(post, demand, concept),
                locality(post, demand));
    }

    private Fit responsibility(Responsibility responsibility, Demand demand, Concept concept) {
        var focus = concept.focusArea(responsibility.focusArea())
                .map(FocusArea::label)
                .orElseThrow();
        if (!responsibility.targetGroups().isEmpty()) {
            return Fit.part(Aspect.RESPONSIBILITY, 0.25, onlyFor(responsibility, concept, focus));
        }
        if (responsibility.asksForAge() && demand.hasUnknownAge()) {
            return Fit.part(Aspect.RESPONSIBILITY, 0.5, ageUnknown(focus));
        }
        return concept.placesOf(responsibility).isEmpty()
                ? Fit.part(Aspect.RESPONSIBILITY, 0.75, everywhere(focus))
                : Fit.full(Aspect.RESPONSIBILITY, inPlace(demand, focus));
    }

    private static Wording onlyFor(Responsibility responsibility, Concept concept, Wording focus) {
        var groups = responsibility.targetGroups().stream()
                .flatMap(code -> concept.targetGroup(code).map(TargetGroup::label).stream())
                .toList();
        return new Wording(
                "%s, aber nur für: %s; bitte prüfen"
                        .formatted(
                                focus.de(),
                                joined(groups.stream().map(Wording::de).toList())),
                "%s, but only for: %s; please check"
                        .formatted(
                                focus.en(),
                                joined(groups.stream().map(Wording::en).toList())));
    }

    private static Wording ageUnknown(Wording focus) {
        return new Wording(
                "%s, je nach Alter; nicht jedes Alter ist bekannt".formatted(focus.de()),
                "%s, depending on age; not every age is known".formatted(focus.en()));
    }

    private static Wording everywhere(Wording focus) {
        return new Wording("%s im ganzen Kreis".formatted(focus.de()), "%s in the whole Kreis".formatted(focus.en()));
    }

    private Wording inPlace(Demand demand, Wording focus) {
        var place = place(demand.municipality());
        return new Wording("%s in %s".formatted(focus.de(), place), "%s in %s".formatted(focus.en(), place));
    }

    /** The share of people with whom the post can speak. */
    private Fit language(Post post, Demand demand) {
        if (demand.languages().isEmpty()) {
            return Fit.none(
                    Aspect.LANGUAGE,
                    new Wording("Sprachen des Haushalts nicht bekannt", "languages of the household not known"));
        }
        var reached = demand.languages().stream()
                .filter(spoken -> spoken.stream().anyMatch(post.languages()::contains))
                .count();
        var shared = shared(post, demand);
        return shared.isEmpty()
                ? Fit.none(Aspect.LANGUAGE, new Wording("keine gemeinsame Sprache", "no language in common"))
                : Fit.part(
                        Aspect.LANGUAGE, (double) reached / demand.languages().size(), spoken(shared));
    }

    private List<Code> shared(Post post, Demand demand) {
        Set<String> spoken = demand.languages().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return post.languages().stream()
                .filter(spoken::contains)
                .flatMap(language -> codes.find(CodeList.LANGUAGES, language).stream())
                .toList();
    }

    private static Wording spoken(List<Code> languages) {
        return new Wording(
                "spricht " + joined(languages.stream().map(Code::labelDe).toList()),
                "speaks " + joined(languages.stream().map(Code::labelEn).toList()));
    }

    /** How much of the guide is free [Z5]; a Kreis without a guide does not weigh load. */
    private static Fit capacity(Post post, Demand demand, Concept concept) {
        var guide = concept.caseloadGuide();
        if (guide == null || demand.load().isEmpty()) {
            return Fit.none(Aspect.CAPACITY, new Wording("Auslastung nicht bewertet", "load not weighed"));
        }
        var cases = demand.load().get().getOrDefault(post.code(), 0);
        var upTo = guide.upTo(post);
        return Fit.part(Aspect.CAPACITY, Math.max(0, 1 - (double) cases / upTo), running(cases, upTo));
    }

    private static Wording running(int cases, int upTo) {
        return new Wording(
                "%d laufende Fälle, Richtwert bis %d".formatted(cases, upTo),
                "%d running cases, guide up to %d".formatted(cases, upTo));
    }

    private Fit locality(Post post, Demand demand) {
        if (post.location() == null) {
            return Fit.none(Aspect.LOCALITY, new Wording("kein fester Dienstort", "no fixed place of work"));
        }
        var place = place(post.location());
        var reason = new Wording("arbeitet in " + place, "works in " + place);
        return post.location().equals(demand.municipality())
                ? Fit.full(Aspect.LOCALITY, reason)
                : Fit.none(Aspect.LOCALITY, reason);
    }

    private String place(@Nullable String ags) {
        return ags == null
                ? ""
                : codes.find(CodeList.MUNICIPALITIES_NRW, ags)
                        .map(Code::labelDe)
                        .orElse(ags);
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }
}
