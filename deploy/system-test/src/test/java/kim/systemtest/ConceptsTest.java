package kim.systemtest;

import kim.demo.concept.KimKreis;
import kim.demo.story.ApplyingConcepts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Step 1: the concepts of all four Kreise are applied. */
@Order(1)
@ExtendWith(OnTheWholeStack.class)
class ConceptsTest {

    private final MainJob job;

    ConceptsTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource
    @DisplayName("a concept that is applied again changes nothing")
    void conceptsApply(KimKreis kreis) {
        new ApplyingConcepts(job.kim(), new AssertedChecks()).applyAgain(kreis);
    }
}
