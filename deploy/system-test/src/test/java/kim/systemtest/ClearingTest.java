package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import kim.demo.story.AssigningRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Step 3: coordination finds the request and assigns it. */
@Order(3)
@ExtendWith(OnTheWholeStack.class)
class ClearingTest {

    private final MainJob job;

    ClearingTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("[Z2] what nobody owns waits in the clearing list of its Kreis")
    void waitsInClearing() {
        new AssigningRequest(job.scene()).find(job.receipt.get());
    }

    @Order(2)
    @Test
    @DisplayName("[W1] the clearing of another Kreis does not know it")
    void noOtherClearing() {
        var elsewhere = job.kim().asPerson("coordinator-ki-rbk");
        assertThat(elsewhere.get("/clearing/%s", job.receipt.get().id()).send().status())
                .isEqualTo(404);
        assertThat(elsewhere.get("/clearing").expect(200).list("/items")).isEmpty();
    }

    @Order(3)
    @Test
    @DisplayName("[Z3] every post that the concept makes responsible is proposed in the order of fit, with reasons")
    void postsAreProposed() {
        job.clearingEntry.is(new AssigningRequest(job.scene()).read(job.receipt.get()));
    }

    @Order(4)
    @Test
    @DisplayName("[Z6] assigning asks a post")
    void assign() {
        job.assigned.is(new AssigningRequest(job.scene()).assign(job.clearingEntry.get()));
    }
}
