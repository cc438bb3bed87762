package kim.cases.concept;

import java.util.HashSet;
import java.util.List;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** Every municipality a concept speaks of exists, lies in its Kreis and is on its own list; a district shares none. */
record MunicipalitiesLieInTheKreis(CodeLists codes) implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        Said.list(concept.municipalities(), Place.of("municipalities"), mistakes);
        Place.of("municipalities")
                .each(concept.municipalities(), (ags, place) -> exists(ags, concept, place, mistakes));
        Place.of("districts")
                .each(concept.districts(), (part, place) -> listed(part.municipalities(), concept, place, mistakes));
        Place.of("focusAreas")
                .each(concept.focusAreas(), (area, place) -> listed(area.municipalities(), concept, place, mistakes));
        Place.of("responsibilities")
                .each(
                        concept.responsibilities(),
                        (duty, place) -> listed(duty.municipalities(), concept, place, mistakes));
        Place.of("organisations")
                .each(
                        concept.organisations(),
                        (body, place) -> listed(body.municipality(), concept, place.field("municipality"), mistakes));
        Place.of("posts")
                .each(
                        concept.posts(),
                        (post, place) -> listed(post.location(), concept, place.field("location"), mistakes));
        noneShared(concept, mistakes);
    }

    private void listed(List<String> municipalities, Concept concept, Place owner, Mistakes mistakes) {
        owner.field("municipalities").each(municipalities, (ags, place) -> listed(ags, concept, place, mistakes));
    }

    private void listed(@Nullable String ags, Concept concept, Place place, Mistakes mistakes) {
        if (ags != null
                && exists(ags, concept, place, mistakes)
                && !concept.municipalities().contains(ags)) {
            mistakes.add(
                    place,
                    "Die Kommune %s steht nicht in der Liste der Kommunen".formatted(ags),
                    "the municipality %s is not on the list of municipalities".formatted(ags));
        }
    }

    private boolean exists(String ags, Concept concept, Place place, Mistakes mistakes) {
        var municipality = codes.find(CodeList.MUNICIPALITIES_NRW, ags);
        if (municipality.isEmpty()) {
            mistakes.add(
                    place,
                    "Eine Kommune mit dem Schlüssel %s gibt es nicht".formatted(ags),
                    "there is no municipality with the key %s".formatted(ags));
            return false;
        }
        if (!municipality.get().attribute("kreis_ags").equals(concept.ags())) {
            var name = municipality.get().labelDe();
            mistakes.add(
                    place,
                    "%s (%s) liegt in einem anderen Kreis".formatted(name, ags),
                    "%s (%s) lies in another Kreis".formatted(name, ags));
            return false;
        }
        return true;
    }

    private static void noneShared(Concept concept, Mistakes mistakes) {
        var seen = new HashSet<String>();
        Place.of("districts")
                .each(
                        concept.districts(),
                        (district, owner) -> owner.field("municipalities")
                                .each(district.municipalities(), (ags, place) -> {
                                    if (!seen.add(ags)) {
                                        mistakes.add(
                                                place,
                                                "Die Kommune %s ist schon einem Bezirk zugeordnet".formatted(ags),
                                                "the municipality %s already belongs to a district".formatted(ags));
                                    }
                                }));
    }
}
