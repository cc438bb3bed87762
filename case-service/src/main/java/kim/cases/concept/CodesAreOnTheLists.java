package kim.cases.concept;

import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** Access routes and legal matters are those that everybody knows by the shared code lists [Z1] [R7]. */
record CodesAreOnTheLists(CodeLists codes) implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        Said.list(concept.accessRoutes(), Place.of("accessRoutes"), mistakes);
        Place.of("accessRoutes")
                .each(
                        concept.accessRoutes(),
                        (code, place) -> Codes.known(codes, CodeList.ACCESS_ROUTES, code, place, mistakes));
        Place.of("legalMatters")
                .each(
                        concept.legalMatters(),
                        (code, place) -> Codes.known(codes, CodeList.LEGAL_MATTERS, code, place, mistakes));
    }
}
