package kim.systemtest;

import kim.demo.story.KeepingOthersOut;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Step 8: others are kept out. */
@Order(8)
@ExtendWith(OnTheWholeStack.class)
class AccessTest {

    private final MainJob job;

    AccessTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("[W1] for another Kreis the case does not exist")
    void otherKreis() {
        new KeepingOthersOut(job.scene()).hideFromOtherKreis(job.openCase.get());
    }

    @Order(2)
    @Test
    @DisplayName("a token with a forged signature is refused")
    void forgedToken() {
        new KeepingOthersOut(job.scene()).refuseForgedToken(job.openCase.get());
    }

    @Order(3)
    @Test
    @DisplayName("[M1] the ministry never sees a person")
    void ministry() {
        new KeepingOthersOut(job.scene()).refuseMinistry(job.openCase.get());
    }
}
