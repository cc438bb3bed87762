package kim.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import kim.demo.check.Checks;
import kim.demo.check.Patience;
import kim.demo.client.Answer;
import kim.demo.client.Visitor;
import kim.demo.form.Evidence;
import kim.demo.report.CellKey;
import kim.demo.report.Figures;
import kim.demo.report.PublishedReport;
import kim.demo.report.RunningCases;

/** Step 7, second half: true figures for coordination, a protected report for the ministry. */
public final class PublishingReport {

    private static final String RUNNING = "I01";
    private static final String CASES = "cases";
    private static final String FOCUS_AREA = "focusArea";

    private final Scene scene;
    private final Checks checks;

    public PublishingReport(Scene scene) {
        this.scene = scene;
        this.checks = scene.checks();
    }

    void play() {
        compareFiguresWithCases();
        var draft = build();
        hideDraftFromMinistry(draft);
        publish(draft);
        var json = pull(draft);
        checkProtection(json);
        compareFormats(draft, json);
        keepFiguresInside();
    }

    /** [M7] [M8] The figures equal the cases' truth; psychosocial cases count too [W2]. */
    public void compareFiguresWithCases() {
        var cases = runningCases().all();
        var figures = Patience.LONG.until(
                "the figures have counted every case", this::figures, seen -> seen.whole(CASES) == cases);
        checks.equal(
                "the Düren coordinator sees true figures: " + cases + " running cases", figures.whole(CASES), cases);
        figures.byGroup(CASES)
                .forEach((area, count) -> checks.equal(
                        "   of them " + area + ": as the cases say",
                        count,
                        runningCases().of(area)));
        checks.equal("   marked as internal", figures.answer().text("/internal"), "true");
    }

    /** [M1] */
    public Answer build() {
        var draft = coordinator()
                .post("/reports")
                .body(Map.of("period", scene.month().period()))
                .expect(201);
        checks.equal("the report of " + scene.month().period() + " is built", draft.text("/status"), "DRAFT");
        return draft;
    }

    public void hideDraftFromMinistry(Answer draft) {
        var answer = scene.ministry().get("/reports/%s", draft.text("/id")).send();
        checks.equal("the ministry does not see it before it is published", answer.status(), 404);
    }

    public void publish(Answer draft) {
        var published = coordinator()
                .post("/reports/%s/publication", draft.text("/id"))
                .ifMatch(draft.etag())
                .expect(200);
        checks.equal("coordination publishes the very draft it has read", published.text("/hash"), draft.text("/hash"));
    }

    /** [M1] [M4] Pulled as a whole, reproduced byte for byte, and not sent again while nothing has changed. */
    public Answer pull(Answer draft) {
        var listed = find(draft);
        checks.equal(
                "the ministry finds it in its list",
                listed.map(report -> report.path("period").asText()).orElse(""),
                scene.month().period());
        var json = scene.ministry()
                .get("/reports/%s", draft.text("/id"))
                .accept("application/json")
                .expect(200);
        checks.equal(
                "   pulls it as JSON, byte for byte what was built", Evidence.sha256(json.body()), draft.text("/hash"));
        var again = scene.ministry()
                .get("/reports/%s", draft.text("/id"))
                .accept("application/json")
                .ifNoneMatch(json.etag())
                .send();
        checks.equal("   and is not sent it twice", again.status(), 304);
        return json;
    }

    /** [M3] */
    public void checkProtection(Answer json) {
        var report = PublishedReport.ofJson(json);
        checks.that(
                "of " + report.cells().size() + " values none is a count of 1 to 4, every count is rounded to 5",
                report.unsafe().isEmpty(),
                report.unsafe());
        checks.that(
                "   " + report.suppressed().size() + " are suppressed",
                !report.suppressed().isEmpty(),
                report.cells());
        var figures = figures();
        checks.that(
                "   the true total " + figures.whole(CASES) + " is published as what may be told of it",
                report.tells(CellKey.whole(RUNNING, CASES), figures.whole(CASES)),
                report.cell(CellKey.whole(RUNNING, CASES)));
        figures.byGroup(CASES)
                .forEach((area, count) -> checks.that(
                        "   as are the " + count + " of " + area,
                        report.tells(new CellKey(RUNNING, CASES, FOCUS_AREA, area), count),
                        report.cell(new CellKey(RUNNING, CASES, FOCUS_AREA, area))));
    }

    /** The report of coordination's own Kreis, published or not, tells what may be told of the figures. */
    public void compareWithFigures(Answer draft) {
        var report = PublishedReport.ofJson(coordinator()
                .get("/reports/%s", draft.text("/id"))
                .accept("application/json")
                .expect(200));
        var truth = figures().whole(CASES);
        checks.that(
                "   and agrees with the figures",
                report.tells(CellKey.whole(RUNNING, CASES), truth),
                report.cell(CellKey.whole(RUNNING, CASES)) + " of " + truth);
    }

    /** [M4] Every format tells the same. */
    public void compareFormats(Answer draft, Answer json) {
        var csv = scene.ministry().get("/reports/%s.csv", draft.text("/id")).expect(200);
        checks.equal("the ministry pulls it as CSV", csv.header("Content-Type").split(";", 2)[0], "text/csv");
        checks.that(
                "   which tells the same, value by value",
                PublishedReport.ofCsv(csv).equals(PublishedReport.ofJson(json)),
                csv.body());
    }

    /** [W1] [M3] True figures never leave the Kreis. */
    public void keepFiguresInside() {
        var figures = scene.ministry()
                .get("/figures/%s?period=%s", RUNNING, scene.month().period())
                .send();
        checks.equal("true figures are not for the ministry", figures.status(), 403);
    }

    private Optional<JsonNode> find(Answer draft) {
        return new Pages(scene.ministry(), "/reports?kreis=" + scene.concept().ags())
                .find(report -> report.path("id").asText().equals(draft.text("/id")));
    }

    private Figures figures() {
        return Figures.of(coordinator(), RUNNING, scene.month().period(), FOCUS_AREA);
    }

    private RunningCases runningCases() {
        return new RunningCases(coordinator(), scene.month().last());
    }

    private Visitor coordinator() {
        return scene.kim().as(scene.concept().coordinator());
    }
}
