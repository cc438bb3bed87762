package kim.cases.concept;

import java.util.regex.Pattern;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** A concept says whose it is, from when it applies and what it is taken from. */
record NamesItsKreis(CodeLists codes) implements ConceptRule {

    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        if (!codes.contains(CodeList.KREISE_NRW, concept.ags())) {
            mistakes.add(
                    Place.of("ags"),
                    "Einen Kreis mit dem Schlüssel %s gibt es nicht".formatted(concept.ags()),
                    "there is no Kreis with the key %s".formatted(concept.ags()));
        }
        Said.text(concept.name(), Place.of("name"), mistakes);
        Said.value(concept.validFrom(), Place.of("validFrom"), mistakes);
        Said.list(concept.sources(), Place.of("sources"), mistakes);
        Place.of("sources").each(concept.sources(), (source, place) -> {
            Said.text(source.title(), place.field("title"), mistakes);
            if (source.date() != null && !DAY_OR_MONTH.matcher(source.date()).matches()) {
                mistakes.add(
                        place.field("date"),
                        "Erwartet wird ein Tag oder Monat wie 2026-03",
                        "expected is a day or month such as 2026-03");
            }
        });
    }
}
