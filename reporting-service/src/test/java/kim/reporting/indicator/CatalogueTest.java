package kim.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kim.platform.codelist.Code;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue();

    @Test
    @DisplayName(
            "[M2] every indicator has a code of its own, a title and a formula in both languages, and its measures")
    void declaredWhole() {
        assertThat(catalogue.declared())
                .extracting(Indicator::code)
                .doesNotHaveDuplicates()
                .hasSize(26);
        assertThat(catalogue.declared()).allSatisfy(indicator -> {
            assertThat(indicator.title().de()).isNotBlank();
            assertThat(indicator.title().en()).isNotBlank();
            assertThat(indicator.formula().de()).isNotBlank();
            assertThat(indicator.formula().en()).isNotBlank();
            assertThat(indicator.rules()).isNotEmpty();
            assertThat(indicator.measures()).extracting(Measure::code).doesNotHaveDuplicates();
        });
    }

    @Test
    @DisplayName("[K2] percentages and equations are made of counts of the same indicator")
    void measuresRestOnCounts() {
        assertThat(catalogue.all()).allSatisfy(indicator -> {
            indicator.equations().forEach(equation -> {
                equation.left().forEach(indicator::count);
                equation.right().forEach(indicator::count);
            });
            indicator.measures().forEach(measure -> {
                switch (measure) {
                    case Measure.Percentage share -> {
                        assertThat(indicator.count(share.part())).isNotEqualTo(indicator.count(share.whole()));
                    }
                    case Measure.Quantile quantile ->
                        assertThat(indicator.count(quantile.restsOn()).unsummed())
                                .isFalse();
                    case Measure.Count count -> assertThat(count.quantity()).isNotBlank();
                    case Measure.Amount amount ->
                        assertThat(indicator.internal()).as(amount.code()).isTrue();
                }
            });
        });
    }

    @Test
    @DisplayName("[D7] nothing is published by post")
    void notByPost() {
        assertThat(catalogue.all())
                .allSatisfy(indicator -> assertThat(indicator.published()).doesNotContain(Dimension.POST));
        assertThat(catalogue.find("I06").orElseThrow().internal()).isTrue();
    }

    @Test
    @DisplayName("[M2] what no service tells yet is declared and said to be so, and never counted as nothing")
    void notYetFed() {
        assertThat(catalogue.declared().filter(indicator -> indicator.notYetFed() != null))
                .extracting(Indicator::code)
                .containsExactly("I19", "I21", "I26");
        assertThat(catalogue.declared().filter(indicator -> !indicator.isFed()))
                .extracting(Indicator::code)
                .containsExactly("I21");
    }

    @Test
    @DisplayName("[C7] the reasons that I17 adds up to early exits are those of the code list")
    void earlyReasons() {
        var declared = catalogue.find("I17").orElseThrow().totals().getFirst().right().stream()
                .map(cell -> cell.group().get("reason"))
                .collect(Collectors.toSet());

        var early = new CodeLists()
                .all(CodeList.CLOSURE_REASONS).stream()
                        .filter(reason -> reason.attribute("early").equals("yes"))
                        .map(Code::code)
                        .collect(Collectors.toSet());
        assertThat(declared).isEqualTo(early);
    }

    @Test
    @DisplayName("[R7] the matters that I15 adds up for each authority are those of the code list")
    void mattersOfAuthorities() {
        var totals = catalogue.find("I15").orElseThrow().bounds();
        for (var authority : List.of("ABH", "EBH")) {
            var declared = totals.stream()
                    .filter(total ->
                            authority.equals(total.left().getFirst().group().get("recipientKind")))
                    .flatMap(total -> total.right().stream())
                    .map(cell -> cell.group().get("matter"))
                    .collect(Collectors.toSet());
            var listed = new CodeLists()
                    .all(CodeList.LEGAL_MATTERS).stream()
                            .filter(matter -> matter.attribute("authority").equals(authority))
                            .map(Code::code)
                            .collect(Collectors.toSet());

            assertThat(declared).isEqualTo(listed);
        }
    }

    @Test
    @DisplayName("[M2] a query is made of the indicator's own words, with one column per dimension asked for")
    void query() {
        var stock = catalogue.find("I02").orElseThrow();

        var sql = new Query(stock, List.of(Set.of(), Set.of(Dimension.TYPE))).sql();

        assertThat(sql)
                .contains("group by grouping sets ((), (type))")
                .contains("case when false and grouping(type) = 0 then")
                .doesNotContain("{");
    }
}
