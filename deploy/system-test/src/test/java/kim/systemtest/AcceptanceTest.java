package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import kim.demo.story.AcceptingReferral;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Step 4: the case manager accepts, and the case appears. */
@Order(4)
@ExtendWith(OnTheWholeStack.class)
class AcceptanceTest {

    private final MainJob job;

    AcceptanceTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("[R1] nothing changes before the post accepts, and nobody else accepts for it")
    void onlyThePostAccepts() {
        var other = job.kim().asPerson("case-manager-caritas-dueren");
        var path = "/referrals/" + job.assigned.get().referral();
        assertThat(other.get(path).send().status()).isEqualTo(404);
        assertThat(other.post(path + "/acceptance").ifMatch("*").send().status())
                .isEqualTo(404);
        assertThat(job.kim()
                        .as(job.scene().concept().coordinator())
                        .get("/cases?total=true")
                        .expect(200)
                        .text("/total"))
                .isEqualTo("0");
    }

    @Order(2)
    @Test
    @DisplayName("[R1] [Z6] the case manager of the post reads who asks, and accepts")
    void accept() {
        accepting().accept(job.assigned.get());
    }

    @Order(3)
    @Test
    @DisplayName("[K2] [E1] the case appears with the whole household and the consent that was signed")
    void caseAppears() {
        job.openCase.is(accepting().awaitCase(job.assigned.get()));
    }

    @Order(4)
    @Test
    @DisplayName("[R4] [Z7] the registration office learns that it is assigned, and nothing more")
    void officeLearnsTheState() {
        accepting().tellOffice(job.receipt.get(), job.openCase.get());
    }

    private AcceptingReferral accepting() {
        return new AcceptingReferral(job.scene(), job.family());
    }
}
