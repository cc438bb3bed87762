package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kim.demo.check.Patience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the story leaves behind, and what it must not. */
@Order(100)
@ExtendWith(OnTheWholeStack.class)
class TracesTest {

    private final MainJob job;

    TracesTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("[D4] no name of the family is in any log or any event")
    void noNameOnTheWay() {
        var names = job.family().names();
        assertThat(job.stack().logs().with(names)).isEmpty();
        assertThat(job.stack().events().with(names)).isEmpty();
        assertThat(job.stack().events().with(List.of(job.openCase.get().id())))
                .as("what is searched are the events")
                .isNotEmpty();
    }

    @Order(2)
    @Test
    @DisplayName("[D4] no name of the family is anywhere in reporting, while casework knows it")
    void noNameInReporting() {
        assertThat(job.family().names())
                .allSatisfy(
                        name -> assertThat(job.stack().database("kim_reporting").tablesWith(name))
                                .isEmpty());
        assertThat(job.stack().database("kim_case").tablesWith(job.family().familyName()))
                .isNotEmpty();
    }

    @Order(3)
    @Test
    @DisplayName("the stack stops and leaves no process behind")
    void nothingIsLeft() {
        assertThat(living()).hasSizeGreaterThan(6);
        job.stack().close();
        assertThat(Patience.SHORT.until("all processes end", TracesTest::living, List::isEmpty))
                .isEmpty();
    }

    /** Every process that this virtual machine, or a part that it started, has begun. */
    private static List<ProcessHandle> living() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .toList();
    }
}
