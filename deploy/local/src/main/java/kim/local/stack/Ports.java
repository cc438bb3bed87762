package kim.local.stack;

import java.util.Map;
import java.util.Objects;

/** The port of each listener. */
public record Ports(Map<Port, Integer> numbers) {

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public int of(Port port) {
        return Objects.requireNonNull(numbers.get(port), () -> port + " has no number yet");
    }
}
