package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.platform.BadInput;
import kim.platform.Kreis;
import kim.platform.codelist.CodeLists;

/** Judges a document as a whole: it passes, or every mistake in it is named. */
@ApplicationScoped
class ExaminingConcept {

    private final ReadingConcept reading;
    private final List<ConceptRule> rules;

    ExaminingConcept(ReadingConcept reading, CodeLists codes) {
        this.reading = reading;
        rules = List.of(
                new NamesItsKreis(codes),
                new CodesAreUnique(),
                new EverythingIsLabelled(),
                new MunicipalitiesLieInTheKreis(codes),
                new OrganisationsFitTheirKind(),
                new PostsHaveOrganisations(codes),
                new ResponsibilitiesNamePosts(),
                new CaseTypesAreOffered(),
                new AdmissionCanBeMet(),
                new PhasesAreInOrder(),
                new FormsCanBeFilled(),
                new CodesAreOnTheLists(codes),
                new NumbersArePlausible(),
                new FundingIsCounted());
    }

    /** @throws BadInput naming every mistake, also that the document is another Kreis's */
    Concept examine(JsonNode document, Kreis kreis) {
        var mistakes = new Mistakes();
        var concept = reading.read(document, mistakes);
        rules.forEach(rule -> rule.check(concept, mistakes));
        if (!concept.ags().equals(kreis.ags())) {
            mistakes.add(
                    Place.of("ags"),
                    "Das Konzept ist nicht das des Kreises %s".formatted(kreis),
                    "the concept is not that of the Kreis %s".formatted(kreis));
        }
        new AssumptionsLeadSomewhere(document, reading.spelledOut(concept)).check(concept, mistakes);
        BadInput.throwIfAny(mistakes.all());
        return concept;
    }
}
