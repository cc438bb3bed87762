package kim.cases.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which posts are responsible for a focus area and an age band; none is a gap, several are an overlap [Z3]. */
record Coverage(FocusArea area, AgeBand ages, List<String> posts) {

    /** All of a concept, each with the municipalities in which it is the same. */
    static Map<Coverage, List<String>> of(Concept concept) {
        var whole = new LinkedHashMap<Coverage, List<String>>();
        for (var area : concept.focusAreas()) {
            for (var municipality : concept.municipalities()) {
                if (area.isOfferedIn(municipality)) {
                    in(municipality, area, concept)
                            .forEach(found -> whole.computeIfAbsent(found, none -> new ArrayList<>())
                                    .add(municipality));
                }
            }
        }
        return whole;
    }

    private static List<Coverage> in(String municipality, FocusArea area, Concept concept) {
        var duties = concept.responsibilities().stream()
                .filter(duty -> duty.focusArea().equals(area.code()) && duty.covers(municipality))
                .toList();
        var bands = new ArrayList<Coverage>();
        for (var ages : AgeBand.cutBy(duties)) {
            var next = new Coverage(area, ages, posts(duties, ages));
            if (!bands.isEmpty() && bands.getLast().posts.equals(next.posts)) {
                bands.add(bands.removeLast().upTo(ages));
            } else {
                bands.add(next);
            }
        }
        return bands;
    }

    private static List<String> posts(List<Responsibility> duties, AgeBand ages) {
        return duties.stream()
                .filter(duty -> duty.covers(ages.from()))
                .map(Responsibility::post)
                .distinct()
                .sorted()
                .toList();
    }

    private Coverage upTo(AgeBand next) {
        return new Coverage(area, ages.upTo(next), posts);
    }
}
