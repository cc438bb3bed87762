package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import kim.demo.check.Checks;
import org.jspecify.annotations.Nullable;

/** Every claim of the story is an assertion. */
final class AssertedChecks implements Checks {

    @Override
    public void step(String title) {
        System.out.println(title);
    }

    @Override
    public void that(String claim, boolean holds, @Nullable Object seen) {
        assertThat(holds).as("%s: %s", claim, seen).isTrue();
    }

    @Override
    public void progress(String line) {
        System.out.println(line);
    }
}
