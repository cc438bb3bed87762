package kim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryKreisTest {

    private static final Kreis DUEREN = new Kreis("05358");

    @Inject
    EveryKreis everyKreis;

    @Test
    @DisplayName("[W1] a Kreis whose work fails holds up no other; the job fails at the end and says where")
    void othersGoOn() {
        var done = new ArrayList<Kreis>();

        assertThatThrownBy(() -> everyKreis.inTurn(kreis -> {
                    if (kreis.equals(DUEREN)) {
                        throw new IllegalArgumentException("this one does not work");
                    }
                    done.add(kreis);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the work failed in [05358]");
        assertThat(done).hasSize(52).doesNotContain(DUEREN);
    }
}
