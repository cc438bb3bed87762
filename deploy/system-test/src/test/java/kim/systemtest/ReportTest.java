package kim.systemtest;

import kim.demo.check.Patience;
import kim.demo.population.Seed;
import kim.demo.story.LivingTwoYears;
import kim.demo.story.PublishingReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Step 7: two years of casework, and the report about a month of them. */
@Order(7)
@ExtendWith(OnTheWholeStack.class)
class ReportTest {

    private static final int TENTH = 10;

    private final MainJob job;

    ReportTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("two years of casework are lived through the same use cases, once per seed")
    void population() {
        new LivingTwoYears(job.kim(), new AssertedChecks(), Seed.USUAL, TENTH).populate();
    }

    @Order(2)
    @Test
    @DisplayName("events carry when they occurred, up to two years ago, and when they were recorded")
    void occurredAndRecorded() {
        Patience.LONG.until(
                "events of long ago have arrived",
                () -> job.stack()
                        .database("kim_reporting")
                        .count("select count(*) from arrival where occurred < recorded - interval '600 days'"),
                events -> events > 0);
    }

    @Order(3)
    @Test
    @DisplayName("[M7] [M8] true figures equal the cases' truth, in all and for every focus area")
    void figuresAreTrue() {
        publishing().compareFiguresWithCases();
    }

    @Order(4)
    @Test
    @DisplayName("[M1] a report is built, kept from the ministry until it is published, and published as it was read")
    void publish() {
        job.report.is(publishing().build());
        publishing().hideDraftFromMinistry(job.report.get());
        publishing().publish(job.report.get());
    }

    @Order(5)
    @Test
    @DisplayName("[M1] [M4] the ministry pulls it byte for byte, in formats that tell the same")
    void pull() {
        var json = publishing().pull(job.report.get());
        publishing().compareFormats(job.report.get(), json);
    }

    @Order(6)
    @Test
    @DisplayName("[M3] counts of 1 to 4 are suppressed, every other count is rounded to 5")
    void disclosureControl() {
        publishing().checkProtection(publishing().pull(job.report.get()));
    }

    @Order(7)
    @Test
    @DisplayName("[M3] true figures never leave the Kreis")
    void figuresStayInside() {
        publishing().keepFiguresInside();
    }

    private PublishingReport publishing() {
        return new PublishingReport(job.scene());
    }
}
