package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An assumption is about something that stands in the document as it was sent, or that a concept may leave unsaid: "no
 * guide" is an assumption too, and whoever reads a concept and applies it again does not see what is unsaid.
 */
record AssumptionsLeadSomewhere(JsonNode document, JsonNode spelledOut) implements ConceptRule {

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
        return pointer.startsWith("/")
                && !(document.at(pointer).isMissingNode()
                        && spelledOut.at(pointer).isMissingNode());
    }
}
