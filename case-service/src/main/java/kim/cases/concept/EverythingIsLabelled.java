package kim.cases.concept;

/** What people choose from or read has words in German and English. */
final class EverythingIsLabelled implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        Said.labels(concept.districts(), Place.of("districts"), mistakes);
        Said.labels(concept.focusAreas(), Place.of("focusAreas"), mistakes);
        Said.labels(concept.targetGroups(), Place.of("targetGroups"), mistakes);
        Said.labels(concept.caseTypes(), Place.of("caseTypes"), mistakes);
        Said.labels(concept.admission().criteria(), Place.of("admission").field("criteria"), mistakes);
        Said.labels(concept.phases(), Place.of("phases"), mistakes);
        Place.of("phases")
                .each(
                        concept.phases(),
                        (phase, place) -> Said.labels(phase.instruments(), place.field("instruments"), mistakes));
        Place.of("organisations")
                .each(concept.organisations(), (body, place) -> Said.text(body.name(), place.field("name"), mistakes));
        Place.of("posts").each(concept.posts(), (post, place) -> Said.text(post.role(), place.field("role"), mistakes));
        Place.of("committees")
                .each(concept.committees(), (body, place) -> Said.text(body.name(), place.field("name"), mistakes));
    }
}
