package kim.cases.concept;

/** No more criteria are asked for than there are [C2]. */
final class AdmissionCanBeMet implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        var asked = concept.admission().threshold();
        var available = concept.admission().criteria().size();
        var place = Place.of("admission").field("threshold");
        Said.atLeast(0, asked, place, mistakes);
        if (asked > available) {
            mistakes.add(
                    place,
                    "Verlangt sind %d Kriterien, es gibt aber nur %d".formatted(asked, available),
                    "%d criteria are asked for, but there are only %d".formatted(asked, available));
        }
    }
}
