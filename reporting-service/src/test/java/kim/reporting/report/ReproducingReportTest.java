package kim.reporting.report;

import static java.util.stream.IntStream.range;
import static kim.reporting.report.ReportApi.build;
import static kim.reporting.report.ReportApi.coordinator;
import static kim.reporting.report.ReportApi.published;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Dimension;
import kim.reporting.story.CaseStory;
import kim.reporting.story.World;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReproducingReportTest {

    @Inject
    World world;

    @Inject
    Protecting protecting;

    @Inject
    Catalogue catalogue;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Test
    @DisplayName("[M1] from the truth that the Kreis keeps, the published document is made again byte for byte")
    void reproduced() {
        var kreis = new Kreis("05931");
        var id = publishedReportOf(kreis);

        var truth = ReportJson.read(truthOf(id, kreis), TrueReport.class);
        var again = protecting.protect(ReportId.fromString(id), ReportState.PROVISIONAL, truth, List.of());

        assertThat(ReportJson.write(again))
                .isEqualTo(coordinator(kreis)
                        .get("/api/v1/reports/" + id)
                        .then()
                        .extract()
                        .asString());
    }

    @Test
    @DisplayName(
            "[M1] [M7] after all facts are forgotten and told again, the report has the same numbers and the same hash")
    void replayed() {
        var kreis = new Kreis("05940");
        var stories = Stream.concat(
                        range(0, 12).mapToObj(i -> aCase().family(1 + i % 3).opened("2026-01-10")),
                        range(0, 9)
                                .mapToObj(i -> aCase().opened("2026-01-11")
                                        .conversation("2026-01-12")
                                        .assigned("caritas-dueren", "2026-01-20")))
                .toArray(CaseStory[]::new);
        world.hasConcept(kreis);
        world.happens(kreis, stories);
        String before = build(kreis, "2026-01").statusCode(201).extract().path("hash");

        world.forgets(kreis);
        world.happens(kreis, stories);

        build(kreis, "2026-01").statusCode(201).body("hash", equalTo(before));
    }

    @Test
    @DisplayName("[M3] when two indicators disagree about the same number, nothing is published")
    void disagreement() {
        var kreis = new Kreis("05932");
        var truth = ReportJson.read(truthOf(publishedReportOf(kreis), kreis), TrueReport.class);

        var crooked = new TrueReport(
                truth.kreis(),
                truth.name(),
                truth.period(),
                truth.cutOff(),
                truth.edition(),
                truth.follows(),
                truth.tables().stream()
                        .map(ReproducingReportTest::oneMoreInStock)
                        .toList(),
                truth.corrections());

        var version = new Version(crooked, ReportState.PROVISIONAL, null);
        assertThatThrownBy(() -> Protection.of(version, List.of(), catalogue))
                .hasMessageContaining("running-cases{carrier=");
    }

    private String publishedReportOf(Kreis kreis) {
        world.hasConcept(kreis);
        range(0, 9)
                .forEach(i -> world.happens(
                        kreis, aCase().at("caritas-dueren").family(i + 1).opened("2026-01-11")));
        return published(kreis, "2026-01");
    }

    private String truthOf(String id, Kreis kreis) {
        return scope.in(
                kreis,
                () -> database.withHandle(
                        handle -> handle.createQuery("select truth from report where id = cast(:id as uuid)")
                                .bind("id", id)
                                .mapTo(String.class)
                                .one()));
    }

    private static TrueTable oneMoreInStock(TrueTable table) {
        var isStock = table.indicator().equals("I02") && table.by() == Dimension.CARRIER;
        return isStock
                ? new TrueTable(
                        table.indicator(),
                        table.by(),
                        table.rows().stream()
                                .map(ReproducingReportTest::oneMore)
                                .toList())
                : table;
    }

    private static TrueTable.Row oneMore(TrueTable.Row row) {
        var values = new HashMap<>(row.values());
        List.of("stock", "entries").forEach(measure -> values.merge(measure, BigDecimal.ONE, BigDecimal::add));
        return new TrueTable.Row(row.code(), row.label(), row.zeroByRule(), Map.copyOf(values));
    }
}
