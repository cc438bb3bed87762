package kim.cases.concept;

import java.util.HashSet;
import java.util.stream.Collectors;

/** [P7] A form belongs to an instrument and can be filled in; an instrument that names a version has the form. */
final class FormsCanBeFilled implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        forms(concept, mistakes);
        Place.of("phases")
                .each(
                        concept.phases(),
                        (phase, owner) -> owner.field("instruments").each(phase.instruments(), (instrument, place) -> {
                            var version = instrument.version();
                            if (version != null
                                    && concept.form(instrument.code(), version).isEmpty()) {
                                mistakes.add(
                                        place.field("version"),
                                        "Das Formular %s in der Fassung %s fehlt".formatted(instrument.code(), version),
                                        "the form %s in version %s is missing".formatted(instrument.code(), version));
                            }
                        }));
    }

    private static void forms(Concept concept, Mistakes mistakes) {
        var instruments = concept.phases().stream()
                .flatMap(phase -> phase.instruments().stream())
                .map(Instrument::code)
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        Place.of("forms").each(concept.forms(), (form, place) -> {
            Said.text(form.version(), place.field("version"), mistakes);
            Codes.known(form.code(), instruments, place.field("code"), mistakes);
            if (!seen.add(form.code() + " " + form.version())) {
                mistakes.add(
                        place,
                        "Das Formular steht in dieser Fassung schon in der Liste",
                        "the form stands in the list in this version already");
            }
            FormLanguage.mistakes(form.schema(), place.field("schema").pointer())
                    .forEach(mistake -> mistakes.add(
                            new Place(mistake.pointer()),
                            mistake.message().de(),
                            mistake.message().en()));
        });
    }
}
