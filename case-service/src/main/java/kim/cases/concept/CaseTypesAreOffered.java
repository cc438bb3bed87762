package kim.cases.concept;

import java.util.EnumSet;

/** The Kreis offers each case type once, case management among them, and speaks of no other [C]. */
final class CaseTypesAreOffered implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        eachOnce(concept, mistakes);
        if (!concept.offers(CaseType.CASE_MANAGEMENT)) {
            mistakes.add(
                    Place.of("caseTypes"),
                    "CASE_MANAGEMENT fehlt unter den Falltypen",
                    "CASE_MANAGEMENT is missing among the case types");
        }
        beginning(concept, mistakes);
        inactivity(concept, mistakes);
    }

    private static void eachOnce(Concept concept, Mistakes mistakes) {
        var seen = EnumSet.noneOf(CaseType.class);
        Place.of("caseTypes").each(concept.caseTypes(), (type, place) -> {
            Said.value(type.code(), place.field("code"), mistakes);
            if (type.code() == CaseType.UNDECIDED) {
                mistakes.add(
                        place.field("code"), "UNDECIDED ist kein Angebot", "UNDECIDED is nothing that can be offered");
            } else if (type.code() != null && !seen.add(type.code())) {
                mistakes.add(
                        place.field("code"),
                        "%s steht mehrfach in der Liste".formatted(type.code()),
                        "%s stands in the list more than once".formatted(type.code()));
            }
            if (type.typicalConversations() != null) {
                Said.atLeast(1, type.typicalConversations(), place.field("typicalConversations"), mistakes);
            }
        });
    }

    private static void beginning(Concept concept, Mistakes mistakes) {
        Said.value(concept.initialType(), Place.of("initialType"), mistakes);
        Said.value(concept.firstConversationInPerson(), Place.of("firstConversationInPerson"), mistakes);
        var begins = concept.initialType();
        var allowed = begins == null
                || begins == CaseType.UNDECIDED
                || (begins == CaseType.KURZBERATUNG && concept.offers(begins));
        if (!allowed) {
            mistakes.add(
                    Place.of("initialType"),
                    "Ein Fall beginnt unentschieden oder als angebotene Kurzberatung",
                    "a case begins undecided or as Kurzberatung, if that is offered");
        }
    }

    private static void inactivity(Concept concept, Mistakes mistakes) {
        var seen = EnumSet.noneOf(CaseType.class);
        Place.of("inactivity").each(concept.inactivity(), (rule, place) -> {
            Said.atLeast(1, rule.months(), place.field("months"), mistakes);
            Said.value(rule.caseType(), place.field("caseType"), mistakes);
            if (rule.caseType() != null && !concept.offers(rule.caseType())) {
                mistakes.add(
                        place.field("caseType"),
                        "Den Falltyp %s bietet das Konzept nicht an".formatted(rule.caseType()),
                        "the concept does not offer the case type %s".formatted(rule.caseType()));
            } else if (rule.caseType() != null && !seen.add(rule.caseType())) {
                mistakes.add(
                        place.field("caseType"),
                        "Für %s gibt es schon eine Regel".formatted(rule.caseType()),
                        "there is a rule for %s already".formatted(rule.caseType()));
            }
        });
    }
}
