package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;

/** An assumption is about something that stands in the document as it was sent. */
record AssumptionsLeadSomewhere(JsonNode document) implements ConceptRule {

    /** What is missing and named as such already is no second mistake of the assumption about it. */
    @Override
    public void check(Concept concept, Mistakes mistakes) {
        Place.of("assumptions").each(concept.assumptions(), (assumption, place) -> {
            Said.text(assumption.text(), place.field("text"), mistakes);
            if (!exists(assumption.at()) && !mistakes.knowOf(new Place(assumption.at()))) {
                mistakes.add(
                        place.field("at"),
                        "Der Zeiger führt zu keiner Stelle des Konzepts",
                        "the pointer leads to no place in the concept");
            }
        });
    }

    private boolean exists(String pointer) {
        return pointer.startsWith("/") && !document.at(pointer).isMissingNode();
    }
}
