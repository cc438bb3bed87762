package kim.cases.concept;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** A post belongs to an organisation that holds posts, has a size, and speaks of areas, districts and languages that exist. */
record PostsHaveOrganisations(CodeLists codes) implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        var bodies = concept.organisations().stream()
                .collect(Collectors.toMap(Organisation::code, body -> body, (one, two) -> one));
        var areas = Codes.of(concept.focusAreas());
        var districts = Codes.of(concept.districts());
        Place.of("posts").each(concept.posts(), (post, place) -> {
            belongs(post, bodies, place.field("organisation"), mistakes);
            hasASize(post, place, mistakes);
            known(post.focusArea(), areas, place.field("focusArea"), mistakes);
            known(post.district(), districts, place.field("district"), mistakes);
            place.field("languages")
                    .each(
                            post.languages(),
                            (language, at) -> Codes.known(codes, CodeList.LANGUAGES, language, at, mistakes));
        });
    }

    private static void belongs(Post post, Map<String, Organisation> bodies, Place place, Mistakes mistakes) {
        var body = bodies.get(post.organisation());
        if (post.organisation().isEmpty()) {
            mistakes.add(place, "Die Stelle hat keine Organisation", "the post has no organisation");
        } else if (body == null) {
            mistakes.add(
                    place,
                    "Die Organisation %s gibt es im Konzept nicht".formatted(post.organisation()),
                    "the organisation %s is not in the concept".formatted(post.organisation()));
        } else if (body.kind() != null && !body.kind().holdsPosts()) {
            mistakes.add(
                    place,
                    "Eine Organisation der Art %s hat keine KIM-Stellen".formatted(body.kind()),
                    "an organisation of the kind %s has no posts in KIM".formatted(body.kind()));
        }
    }

    private static void hasASize(Post post, Place place, Mistakes mistakes) {
        Said.value(post.buildingBlock(), place.field("buildingBlock"), mistakes);
        Said.atLeast(1, post.persons(), place.field("persons"), mistakes);
        if (post.fte().signum() <= 0) {
            mistakes.add(
                    place.field("fte"),
                    "Der Stellenumfang muss größer als 0 sein",
                    "the full-time equivalents must be more than 0");
        } else if (post.fte().compareTo(BigDecimal.valueOf(post.persons())) > 0) {
            mistakes.add(
                    place.field("fte"),
                    "Der Stellenumfang ist größer als eine volle Stelle je Person",
                    "the full-time equivalents are more than one for each person");
        }
    }

    private static void known(@Nullable String code, Set<String> codes, Place place, Mistakes mistakes) {
        if (code != null) {
            Codes.known(code, codes, place, mistakes);
        }
    }
}
