package kim.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("a step begins when what it waits for is done, and is told with its time")
    void order() {
        try (var steps = steps()) {
            var first = steps.run("postgres is ready", () -> done.add("postgres"));
            var second = steps.run("keycloak is ready", () -> done.add("keycloak"), first);
            steps.run("the realm is applied", () -> done.add("realm"), first, second);
            steps.await();
        }
        assertThat(done).containsExactly("postgres", "keycloak", "realm");
        assertThat(told.toString(StandardCharsets.UTF_8)).containsPattern("keycloak is ready \\(\\d+\\.\\d s\\)");
    }

    @Test
    @DisplayName("the first failure ends the waiting, whatever else is still at work, and nothing follows it")
    void failure() {
        var never = new CountDownLatch(1);
        try (var steps = steps()) {
            steps.run("the long pole", () -> await(never));
            var failing = steps.run("kafka is ready", () -> {
                throw new IllegalStateException("no disk left");
            });
            steps.run("services are ready", () -> done.add("services"), failing);
            assertThatThrownBy(steps::await)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no disk left");
        }
        assertThat(done).isEmpty();
    }

    private Steps steps() {
        return new Steps(new Progress(new PrintStream(told, true, StandardCharsets.UTF_8)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
