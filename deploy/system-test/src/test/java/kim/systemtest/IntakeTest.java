package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import kim.demo.story.Mistake;
import kim.demo.story.PostingReferral;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Step 2: the registration office of Niederzier refers a family of four. */
@Order(2)
@ExtendWith(OnTheWholeStack.class)
class IntakeTest {

    private final MainJob job;

    IntakeTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("[R4] a registration office gets a receipt for the family that it refers, and nothing else")
    void officeRefers() {
        job.receipt.is(posting().post());
    }

    @Order(2)
    @Test
    @DisplayName("[R3] posting twice with one key creates one referral")
    void postedOnce() {
        var before = job.stack().database("kim_referral").rows();
        posting().postAgain(job.receipt.get());
        assertThat(job.stack().database("kim_referral").rows()).isEqualTo(before);
    }

    @Order(3)
    @ParameterizedTest
    @EnumSource
    @DisplayName("[R4] [E1] what is wrong with a referral is named by its place, and no row of it is stored anywhere")
    void wrongReferralsAreRefused(Mistake mistake) {
        var before = job.stack().database("kim_referral").rows();
        posting().refuse(mistake);
        assertThat(job.stack().database("kim_referral").rows()).isEqualTo(before);
    }

    private PostingReferral posting() {
        return new PostingReferral(job.scene(), job.family());
    }
}
