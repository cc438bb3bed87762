package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kim.demo.client.Answer;
import kim.demo.client.Visitor;
import kim.demo.story.AdmittingFamily;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Step 5: first conversation, admission and plan. */
@Order(5)
@ExtendWith(OnTheWholeStack.class)
class CaseworkTest {

    private final MainJob job;

    CaseworkTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("[C1] [B1] the first conversation is in person and counts")
    void talk() {
        admitting().talk(job.openCase.get());
    }

    @Order(2)
    @Test
    @DisplayName("[C2] [C5] admission is refused with every condition that does not hold")
    void admissionRefused() {
        admitting().refuseAdmission(job.openCase.get());
    }

    @Order(3)
    @Test
    @DisplayName("[C2] with the concept's criteria and the client's agreement the case is admitted")
    void admitted() {
        admitting().admit(job.openCase.get());
    }

    @Order(4)
    @Test
    @DisplayName("[C4] clarification is not left without its mandatory instruments, each of which is named")
    void instrumentsMissing() {
        admitting().refuseToLeaveClarification(job.openCase.get());
    }

    @Order(5)
    @Test
    @DisplayName("[C4] with the instruments on file the case goes on")
    void assessed() {
        admitting().assess(job.openCase.get());
    }

    @Order(6)
    @Test
    @DisplayName("[C5] an illegal step is refused with the steps that are open")
    void illegalStep() {
        var refused = step("MONITORING", read().etag());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.list("/openSteps")).extracting(Object::toString).containsExactly("\"SERVICE_PLANNING\"");
    }

    @Order(7)
    @Test
    @DisplayName("[C11] a step on a version that is not the present one is refused")
    void concurrentEdit() {
        assertThat(step("SERVICE_PLANNING", "\"0\"").status()).isEqualTo(412);
        assertThat(read().text("/phase")).isEqualTo("ASSESSMENT");
    }

    @Order(8)
    @Test
    @DisplayName("[P2] one SMART goal with one measure is planned")
    void plan() {
        job.planned.is(admitting().plan(job.openCase.get()));
    }

    private AdmittingFamily admitting() {
        return new AdmittingFamily(job.scene());
    }

    private Answer read() {
        return caseManager().get("/cases/%s", job.openCase.get().id()).expect(200);
    }

    private Answer step(String phase, String version) {
        return caseManager()
                .post("/cases/%s/phase", job.openCase.get().id())
                .ifMatch(version)
                .body(Map.of("to", phase))
                .send();
    }

    private Visitor caseManager() {
        return job.kim().as(job.scene().concept().caseManager(job.openCase.get().post()));
    }
}
