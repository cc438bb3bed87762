package kim.cases.concept;

/** Each organisation says what it is; authorities say which, and local bodies where. */
final class OrganisationsFitTheirKind implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        if (concept.organisations().stream().noneMatch(body -> body.kind() == OrganisationKind.KREIS)) {
            mistakes.add(
                    Place.of("organisations"),
                    "Es fehlt eine Organisation der Art KREIS, die koordiniert",
                    "an organisation of the kind KREIS, which coordinates, is missing");
        }
        Place.of("organisations").each(concept.organisations(), (body, place) -> check(body, place, mistakes));
    }

    private static void check(Organisation body, Place place, Mistakes mistakes) {
        Said.value(body.kind(), place.field("kind"), mistakes);
        if (body.kind() == null) {
            return;
        }
        if (body.kind() == OrganisationKind.AUTHORITY) {
            Said.value(body.authority(), place.field("authority"), mistakes);
        } else if (body.authority() != null) {
            mistakes.add(
                    place.field("authority"),
                    "Nur eine Organisation der Art AUTHORITY ist eine Behörde",
                    "only an organisation of the kind AUTHORITY is an authority");
        }
        if (body.kind().isLocal()) {
            Said.value(body.municipality(), place.field("municipality"), mistakes);
        }
    }
}
