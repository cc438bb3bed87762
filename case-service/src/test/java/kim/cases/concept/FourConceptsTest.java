package kim.cases.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kim.cases.concept.ConceptWarning.Kind;
import kim.platform.OrganisationCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The concept files that KIM ships. */
class FourConceptsTest {

    private static final List<String> KEYS = List.of("dueren", "rheinisch-bergischer-kreis", "euskirchen", "warendorf");

    @ParameterizedTest
    @CsvSource({"dueren,05358", "rheinisch-bergischer-kreis,05378", "euskirchen,05366", "warendorf,05570"})
    @DisplayName("[Z3] the concept of each Kreis is valid")
    void valid(String key, String ags) {
        assertThat(Examination.mistakes(ConceptFiles.read(key), ags)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dueren,05358", "rheinisch-bergischer-kreis,05378", "euskirchen,05366", "warendorf,05570"})
    @DisplayName("[Z3] the concept of each Kreis can be applied again as it is read, without what it leaves unsaid")
    void validAsRead(String key, String ags) {
        var read = Examination.asRead(ConceptFiles.read(key));

        assertThat(Examination.mistakes(read, ags)).isEmpty();
        assertThat(Examination.hash(read)).isEqualTo(Examination.hash(ConceptFiles.read(key)));
    }

    @ParameterizedTest
    @CsvSource({"dueren,6,1", "rheinisch-bergischer-kreis,8,0", "euskirchen,7,1", "warendorf,3,0"})
    @DisplayName("[Z3] the overlaps and gaps of the real concepts are known, and nothing else is open")
    void overlapsAndGaps(String key, int overlaps, int gaps) {
        var found = Examination.warnings(ConceptFiles.read(key));

        assertThat(found).filteredOn(warning -> warning.kind() == Kind.OVERLAP).hasSize(overlaps);
        assertThat(found).filteredOn(warning -> warning.kind() == Kind.GAP).hasSize(gaps);
        assertThat(found).hasSize(overlaps + gaps);
    }

    @Test
    @DisplayName("[Z4] psychosocial counselling is limited to some municipalities; that it is nowhere else is no gap")
    void psychosocial() {
        var limited = Examination.passed(ConceptFiles.dueren())
                .focusArea("PSYCHOSOCIAL")
                .map(FocusArea::municipalities)
                .orElseThrow();
        var everywhere = ConceptFiles.dueren();
        ((ObjectNode) everywhere.at("/focusAreas/2")).putArray("municipalities");

        assertThat(limited).hasSize(6);
        assertThat(psychosocialGaps(Examination.warnings(ConceptFiles.dueren())))
                .doesNotContain("05358024");
        assertThat(psychosocialGaps(Examination.warnings(everywhere))).contains("05358024");
    }

    private static List<String> psychosocialGaps(List<ConceptWarning> warnings) {
        return warnings.stream()
                .filter(warning -> warning.kind() == Kind.GAP && "PSYCHOSOCIAL".equals(warning.focusArea()))
                .flatMap(warning -> warning.municipalities().stream())
                .toList();
    }

    @Test
    @DisplayName("[Z3] in Niederzier the municipality's own post and two of the Diakonie share the welcome counselling")
    void niederzier() {
        assertThat(Examination.warnings(ConceptFiles.dueren()))
                .extracting(warning -> warning.text().de())
                .contains("Willkommensberatung in Niederzier: 3 Stellen sind zuständig "
                        + "(diakonie-juelich-welcome-1, diakonie-juelich-welcome-2, gemeinde-niederzier-welcome)");
    }

    @Test
    @DisplayName("[Z3] Euskirchen has nobody for children under six, and two carriers for young adults")
    void euskirchenByAge() {
        assertThat(Examination.warnings(ConceptFiles.read("euskirchen")))
                .extracting(warning -> warning.text().de())
                .contains("Allgemeine Fallarbeit für Personen bis 5 Jahre im ganzen Kreis: keine Stelle ist zuständig")
                .anyMatch(text -> text.startsWith(
                        "Allgemeine Fallarbeit für Personen von 19 bis 27 Jahren in Bad Münstereifel, Euskirchen: 4"));
    }

    @ParameterizedTest
    @CsvSource({"dueren,12", "rheinisch-bergischer-kreis,11.54", "euskirchen,11", "warendorf,13"})
    @DisplayName("[M6] the posts of case management add up to what the sources say")
    void posts(String key, BigDecimal fte) {
        assertThat(Examination.passed(ConceptFiles.read(key)).posts().stream()
                        .filter(post -> post.buildingBlock() == BuildingBlock.II)
                        .map(Post::fte)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(fte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueren", "rheinisch-bergischer-kreis", "euskirchen", "warendorf"})
    @DisplayName("[R4] every municipality has its registration office, and every Kreis its ABH, EBH and jobcentre")
    void everybodyIsThere(String key) {
        var concept = Examination.passed(ConceptFiles.read(key));

        assertThat(concept.organisations())
                .filteredOn(body -> body.kind() == OrganisationKind.REGISTRATION_OFFICE)
                .extracting(Organisation::municipality)
                .containsExactlyInAnyOrderElementsOf(concept.municipalities());
        assertThat(concept.organisations()).extracting(Organisation::authority).contains(AuthorityKind.values());
    }

    @Test
    @DisplayName("[W1] no two Kreise use the same code for an organisation or a post")
    void codesDifferBetweenKreise() {
        var seen = new HashSet<String>();
        var concepts =
                KEYS.stream().map(ConceptFiles::read).map(Examination::passed).toList();

        assertThat(concepts.stream().flatMap(FourConceptsTest::codes)).allMatch(seen::add);
    }

    @Test
    @DisplayName(
            "[C2] Düren asks for two of five criteria, the Rheinisch-Bergischer Kreis for three, Euskirchen judges")
    void admission() {
        assertThat(KEYS.stream()
                        .map(key -> Examination.passed(ConceptFiles.read(key)).admission()))
                .extracting(
                        Admission::threshold, admission -> admission.criteria().size())
                .containsExactly(tuple(2, 5), tuple(3, 5), tuple(0, 0), tuple(2, 2));
    }

    @Test
    @DisplayName("[C4] in Düren each focus area has mandatory forms of its own")
    void mandatoryInstruments() {
        var dueren = Examination.passed(ConceptFiles.dueren());

        assertThat(dueren.mandatoryInstruments(Phase.CLARIFICATION, "WELCOME"))
                .extracting(Instrument::code)
                .containsExactly("DATA_PROTECTION_CONSENT", "RELEASE_FROM_CONFIDENTIALITY", "FIRST_INTERVIEW_FORM");
        assertThat(dueren.mandatoryInstruments(Phase.CLARIFICATION, "LABOUR_MARKET"))
                .extracting(Instrument::code)
                .containsExactly("DATA_PROTECTION_CONSENT", "DATA_COLLECTION_FORM");
        assertThat(dueren.mandatoryInstruments(Phase.SERVICE_PLANNING, "WELCOME"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dueren,7", "rheinisch-bergischer-kreis,14", "euskirchen,4", "warendorf,2"})
    @DisplayName(
            "[P7] every instrument of every concept, mandatory or not, has a form with questions in both languages")
    void everyInstrumentIsAForm(String key, int forms) {
        var concept = Examination.passed(ConceptFiles.read(key));

        assertThat(concept.phases().stream().flatMap(phase -> phase.instruments().stream()))
                .allSatisfy(instrument -> assertThat(
                                concept.form(instrument.code(), Objects.requireNonNull(instrument.version())))
                        .isPresent());
        assertThat(concept.forms()).hasSize(forms);
    }

    @Test
    @DisplayName("[P7] the order of the questions outlives every form in which a concept is written down")
    void questionsKeepTheirOrder() {
        var written = Examination.passed(ConceptFiles.read("rheinisch-bergischer-kreis"));
        var read = Examination.passed(Examination.asRead(ConceptFiles.read("rheinisch-bergischer-kreis")));

        assertThat(read.form("GOAL_WORKSHEET", "1")
                        .orElseThrow()
                        .schema()
                        .path("x-order")
                        .toString())
                .isEqualTo("[\"specific\",\"measurable\",\"relevance\",\"dueOn\",\"steps\",\"clientView\"]");
        assertThat(read.forms()).isEqualTo(written.forms());
    }

    @Test
    @DisplayName("[C9] only Warendorf closes by inactivity: after 3 months, in case management after 6")
    void inactivity() {
        var warendorf = Examination.passed(ConceptFiles.read("warendorf"));

        assertThat(warendorf.inactivityMonths(CaseType.KURZBERATUNG)).contains(3);
        assertThat(warendorf.inactivityMonths(CaseType.CASE_MANAGEMENT)).contains(6);
        assertThat(warendorf.inactivityMonths(CaseType.PROZESSBEGLEITUNG)).isEmpty();
        assertThat(Examination.passed(ConceptFiles.dueren()).inactivity()).isEmpty();
    }

    @Test
    @DisplayName("[R7] the city of Düren naturalises itself, beside the Kreis")
    void ownNaturalisationOffice() {
        assertThat(Examination.passed(ConceptFiles.dueren()).organisation(new OrganisationCode("ebh-stadt-dueren")))
                .hasValueSatisfying(office -> {
                    assertThat(office.authority()).isEqualTo(AuthorityKind.EBH);
                    assertThat(office.municipality()).isEqualTo("05358008");
                });
    }

    private static Stream<String> codes(Concept concept) {
        return Stream.concat(
                concept.organisations().stream().map(Organisation::code),
                concept.posts().stream().map(Post::code));
    }
}
