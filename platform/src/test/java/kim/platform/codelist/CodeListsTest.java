package kim.platform.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import kim.platform.Kreis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeListsTest {

    private final CodeLists lists = new CodeLists();

    @ParameterizedTest
    @EnumSource
    @DisplayName("every code of every list has a German and an English label")
    void labels(CodeList list) {
        assertThat(lists.all(list)).isNotEmpty().allSatisfy(code -> {
            assertThat(code.code()).isNotBlank();
            assertThat(code.labelDe()).isNotBlank();
            assertThat(code.labelEn()).isNotBlank();
        });
    }

    @Test
    @DisplayName("[R7] every point of every matter's checklist has its words")
    void points() {
        assertThat(lists.all(CodeList.LEGAL_MATTERS).stream()
                        .map(LegalMatter::new)
                        .flatMap(matter -> matter.checklist().stream()))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(lists.contains(CodeList.MATTER_POINTS, point))
                        .as(point)
                        .isTrue());
    }

    @Test
    @DisplayName("[K5] nationalities are the keys of Destatis, languages those of ISO 639-3, municipalities their AGS")
    void sources() {
        assertThat(lists.find(CodeList.NATIONALITIES, "423")).hasValueSatisfying(code -> {
            assertThat(code.labelDe()).isEqualTo("Afghanistan");
            assertThat(code.labelEn()).isEqualTo("Afghanistan");
        });
        assertThat(lists.find(CodeList.LANGUAGES, "tir").orElseThrow().labelEn())
                .isEqualTo("Tigrinya");
        assertThat(lists.all(CodeList.MUNICIPALITIES_NRW)).hasSize(396);
        assertThat(lists.isMunicipalityOf(new Kreis("05358"), "05358044")).isTrue();
        assertThat(lists.isMunicipalityOf(new Kreis("05366"), "05358044")).isFalse();
    }
}
