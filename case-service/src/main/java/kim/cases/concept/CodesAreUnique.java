package kim.cases.concept;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A code stands once in its list and is written so that it stays readable in addresses, events and figures. */
final class CodesAreUnique implements ConceptRule {

    /** Bodies and seats; also names in addresses and accounts. */
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Values to choose from, as in the shared code lists. */
    private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

    private static final Pattern ANY = Pattern.compile(".+");

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        codes(concept.sources(), ANY, Place.of("sources"), mistakes);
        codes(concept.districts(), KEBAB_CASE, Place.of("districts"), mistakes);
        codes(concept.focusAreas(), UPPER_SNAKE, Place.of("focusAreas"), mistakes);
        codes(concept.targetGroups(), UPPER_SNAKE, Place.of("targetGroups"), mistakes);
        codes(concept.organisations(), KEBAB_CASE, Place.of("organisations"), mistakes);
        codes(concept.posts(), KEBAB_CASE, Place.of("posts"), mistakes);
        codes(concept.committees(), KEBAB_CASE, Place.of("committees"), mistakes);
        codes(concept.admission().criteria(), UPPER_SNAKE, Place.of("admission").field("criteria"), mistakes);
        Place.of("phases")
                .each(
                        concept.phases(),
                        (phase, place) ->
                                codes(phase.instruments(), UPPER_SNAKE, place.field("instruments"), mistakes));
        once(concept.municipalities(), code -> code, Place.of("municipalities"), mistakes);
        once(concept.accessRoutes(), code -> code, Place.of("accessRoutes"), mistakes);
        once(concept.legalMatters(), code -> code, Place.of("legalMatters"), mistakes);
    }

    private static void codes(List<? extends Coded> items, Pattern form, Place list, Mistakes mistakes) {
        list.each(items, (item, place) -> {
            Said.text(item.code(), place.field("code"), mistakes);
            if (!item.code().isEmpty() && !form.matcher(item.code()).matches()) {
                mistakes.add(
                        place.field("code"),
                        "Der Code %s hat nicht die Form %s".formatted(item.code(), form),
                        "the code %s does not have the form %s".formatted(item.code(), form));
            }
        });
        once(items, Coded::code, list, mistakes);
    }

    private static <T> void once(List<T> items, Function<T, String> code, Place list, Mistakes mistakes) {
        var seen = new HashSet<String>();
        list.each(items, (item, place) -> {
            if (!code.apply(item).isEmpty() && !seen.add(code.apply(item))) {
                mistakes.add(
                        item instanceof Coded ? place.field("code") : place,
                        "%s steht mehrfach in der Liste".formatted(code.apply(item)),
                        "%s stands in the list more than once".formatted(code.apply(item)));
            }
        });
    }
}
