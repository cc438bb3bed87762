package kim.systemtest;

import kim.demo.story.LinkingToAuthority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Step 6: a measure becomes a referral to the ABH, and follows it. */
@Order(6)
@ExtendWith(OnTheWholeStack.class)
class LinkingTest {

    private final MainJob job;

    LinkingTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("[E4] no referral leaves without a consent that covers its recipient and every category of data")
    void noReferralWithoutConsent() {
        linking().refuseWithoutConsent(job.planned.get());
    }

    @Order(2)
    @Test
    @DisplayName("[E2] [P3] with the consent the measure becomes a referral")
    void refer() {
        linking().consent(job.planned.get());
        job.referral.is(linking().refer(job.planned.get()));
    }

    @Order(3)
    @Test
    @DisplayName("[R7] [C8] the authority sees the matter and what was consented to, nothing of the case, and accepts")
    void authorityAccepts() {
        linking().accept(job.referral.get());
    }

    @Order(4)
    @Test
    @DisplayName("[R6] the outcome flows back as a code")
    void authorityReports() {
        linking().reportOutcome(job.referral.get());
    }

    @Order(5)
    @Test
    @DisplayName("[P3] the measure follows its referral")
    void measureFollows() {
        linking().awaitMeasure(job.planned.get());
    }

    private LinkingToAuthority linking() {
        return new LinkingToAuthority(job.scene(), job.family());
    }
}
