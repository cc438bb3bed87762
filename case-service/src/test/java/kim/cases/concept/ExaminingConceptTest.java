package kim.cases.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import kim.platform.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExaminingConceptTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("[Z3] a mistake is named with its place and in words, and nothing else is blamed")
    void named(Damage damage) {
        assertThat(Examination.mistakes(duerenWith(List.of(damage))))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.pointer()).isEqualTo(damage.pointer);
                    assertThat(mistake.message().de()).contains(damage.words);
                    assertThat(mistake.message().en()).isNotBlank();
                });
    }

    @Test
    @DisplayName("[Z3] whatever mistakes come together, each is named: nobody mends one to learn of the next")
    void allAtOnce() {
        var kinds = Damage.values();
        qt().withExamples(60)
                .forAll(lists().of(integers().between(0, kinds.length - 1)).ofSizeBetween(0, kinds.length))
                .checkAssert(picks -> {
                    var done = EnumSet.noneOf(Damage.class);
                    picks.forEach(pick -> done.add(kinds[pick]));
                    var expected = new HashSet<String>();
                    done.forEach(damage -> expected.add(damage.pointer));
                    assertThat(Examination.mistakes(duerenWith(done)))
                            .extracting(Violation::pointer)
                            .containsExactlyInAnyOrderElementsOf(expected);
                });
    }

    @Test
    @DisplayName("[W1] a concept is refused under the key of another Kreis")
    void otherKreis() {
        assertThat(Examination.mistakes(ConceptFiles.dueren(), "05366"))
                .extracting(Violation::pointer)
                .containsExactly("/ags");
    }

    @Test
    @DisplayName("[Z3] an empty document is told everything it must say")
    void empty() {
        assertThat(Examination.mistakes(JsonNodeFactory.instance.objectNode()))
                .extracting(Violation::pointer)
                .contains(
                        "/ags",
                        "/name",
                        "/validFrom",
                        "/sources",
                        "/municipalities",
                        "/organisations",
                        "/caseTypes",
                        "/initialType",
                        "/admission/threshold",
                        "/admission/agreementRequired",
                        "/firstConversationInPerson",
                        "/phases",
                        "/accessRoutes",
                        "/clearing/municipalityFirst",
                        "/referralDeadlines/remindDays",
                        "/themeThreshold",
                        "/retentionYears");
    }

    @Test
    @DisplayName("[Z3] what is no concept at all is refused as such, and an entry of nothing is found where it stands")
    void noConcept() {
        assertThat(Examination.mistakes(JsonNodeFactory.instance.arrayNode()))
                .extracting(Violation::pointer)
                .containsExactly("");
        var dueren = ConceptFiles.dueren();
        dueren.withArray("posts").insertNull(3);
        assertThat(Examination.mistakes(dueren)).extracting(Violation::pointer).containsExactly("/posts/3");
        var half = ConceptFiles.dueren().put("themeThreshold", 3.5);
        assertThat(Examination.mistakes(half)).extracting(Violation::pointer).containsExactly("/themeThreshold");
    }

    @Test
    @DisplayName("[Z3] a post that is no object does not shift the places of the mistakes behind it")
    void placesStayRight() {
        var dueren = ConceptFiles.dueren();
        dueren.withArray("posts").insert(0, "caritas");
        ((ObjectNode) dueren.at("/posts/22")).put("fte", -1);

        assertThat(Examination.mistakes(dueren))
                .extracting(Violation::pointer)
                .contains("/posts/0", "/posts/22/fte")
                .noneMatch(pointer -> pointer.startsWith("/posts/1/"));
    }

    @Test
    @DisplayName("[M1] the same content has the same hash, in whatever order and form it was written")
    void canonical() {
        var written = ConceptFiles.dueren();
        var turned = JsonNodeFactory.instance.objectNode();
        List.copyOf(names(written)).reversed().forEach(name -> turned.set(name, written.get(name)));
        ((ObjectNode) turned.at("/posts/0")).put("fte", 1);

        assertThat(Examination.hash(turned)).isEqualTo(Examination.hash(ConceptFiles.dueren()));
        turned.put("retentionYears", 4);
        assertThat(Examination.hash(turned)).isNotEqualTo(Examination.hash(ConceptFiles.dueren()));
    }

    private static Collection<String> names(ObjectNode document) {
        var names = new ArrayList<String>();
        document.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static ObjectNode duerenWith(Collection<Damage> damages) {
        var dueren = ConceptFiles.dueren();
        damages.forEach(damage -> damage.doTo(dueren));
        return dueren;
    }
}
