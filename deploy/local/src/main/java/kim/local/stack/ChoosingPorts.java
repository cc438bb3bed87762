package kim.local.stack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Properties;
import java.util.function.IntPredicate;

/**
 * Chooses ports once and remembers them: the issuer in every token is an address, so it must not move. A remembered port
 * that somebody else holds is an error.
 */
final class ChoosingPorts {

    private final Path memory;
    private final IntPredicate isTaken;
    private final FirstPort firstPort;

    ChoosingPorts(Path memory, IntPredicate isTaken, FirstPort firstPort) {
        this.memory = memory;
        this.isTaken = isTaken;
        this.firstPort = firstPort;
    }

    /** What was chosen before, whoever listens there now. */
    static Ports remembered(Path memory) {
        var remembered = OwnerOnly.read(memory);
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            var known = remembered.getProperty(port.title());
            if (known != null) {
                numbers.put(port, Integer.valueOf(known.strip()));
            }
        }
        return new Ports(numbers);
    }

    /** @throws PortTaken when a remembered port is held by somebody else */
    Ports choose() {
        var remembered = OwnerOnly.read(memory);
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, choose(port, remembered));
        }
        OwnerOnly.write(memory, remembered);
        return new Ports(numbers);
    }

    private int choose(Port port, Properties remembered) {
        var known = remembered.getProperty(port.title());
        var number = known == null ? firstPort.of(port) : again(port, Integer.parseInt(known.strip()));
        remembered.setProperty(port.title(), Integer.toString(number));
        return number;
    }

    private int again(Port port, int number) {
        if (isTaken.test(number)) {
            throw new PortTaken(port, number, new PortHolder(number).describe());
        }
        return number;
    }
}
