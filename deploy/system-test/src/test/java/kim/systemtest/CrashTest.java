package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import kim.demo.form.Evidence;
import kim.demo.story.PublishingReport;
import kim.demo.story.SurvivingCrash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Step 9: a crash between a commit and its event, and a restart of everything. */
@Order(9)
@ExtendWith(OnTheWholeStack.class)
class CrashTest {

    private final MainJob job;

    CrashTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("[M7] killed between a commit and its event, case-service tells the event after all, once")
    void crash() {
        var crash = new SurvivingCrash(
                job.sceneOfTheCrash(), job.stack().surroundings().caseDatabase(), job.stack());
        var before = crash.countedAlready();
        var opened = crash.openAndCrash(job.openCase.get().post(), before);
        crash.find(opened);
        crash.awaitAgreement(before);
    }

    @Order(2)
    @Test
    @DisplayName(
            "[M1] [M7] after a restart of all services the report is the same to the byte, and figures still agree")
    void restart() {
        job.stack().restartServices();
        var again = job.scene()
                .ministry()
                .get("/reports/%s", job.report.get().text("/id"))
                .accept("application/json")
                .expect(200);
        assertThat(Evidence.sha256(again.body())).isEqualTo(job.report.get().text("/hash"));
        new PublishingReport(job.scene()).compareFiguresWithCases();
    }
}
