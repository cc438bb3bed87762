package kim.cases.concept;

/** Something that must hold in every concept; names each place where it does not. */
@FunctionalInterface
interface ConceptRule {

    void check(Concept concept, Mistakes mistakes);
}
