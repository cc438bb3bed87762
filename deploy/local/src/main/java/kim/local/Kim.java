package kim.local;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kim.local.process.Checkout;

/** Main class behind the script {@code kim}. */
public final class Kim {

    private static final String USAGE = """
            ./kim up [--detach]   start everything; Ctrl-C or "down" ends it
            ./kim down            stop everything
            ./kim status          parts, ports, processes, health
            ./kim logs [part]     follow the log of a part
            ./kim demo            perform the main job through the gateway, step by step
            ./kim bench [code]    measure speed as ratios, on stacks of its own
            ./kim verify          build everything and run all tests
            ./kim reset           delete the data of the stack
            ./kim start|stop|restart|kill <part>   one part; kill is a power cut, the others stay
            """;

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Kim() {}

    static void main(String[] arguments) {
        KAFKA.setLevel(Level.WARNING);
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        var checkout = Checkout.find();
        var rest = arguments.stream().skip(1).toList();
        return switch (arguments.isEmpty() ? "help" : arguments.getFirst()) {
            case "up" -> new Up(checkout).run(rest);
            case "down" -> new Down(checkout).run();
            case "status" -> new Status(checkout).run();
            case "logs" -> new Logs(checkout).run(rest);
            case "demo" -> new DemoRun(checkout).run(rest);
            case "bench" -> new BenchRun(checkout).run(rest);
            case "verify" -> new Verify(checkout).run(rest);
            case "reset" -> new Reset(checkout).run();
            case "start", "stop", "restart", "kill" -> new OnePart(checkout).run(arguments);
            case "help" -> usage(0);
            default -> usage(2);
        };
    }

    private static int usage(int exitCode) {
        System.out.print(USAGE);
        return exitCode;
    }
}
