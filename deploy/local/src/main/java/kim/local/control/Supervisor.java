package kim.local.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kim.local.process.PartFailed;
import kim.local.stack.LocalStack;
import kim.local.stack.PartStatus;
import kim.local.stack.UnknownPart;

/** Holds a stack, obeys orders about its parts and notices when one fails. */
public final class Supervisor implements Orders {

    private final LocalStack stack;

    public Supervisor(LocalStack stack) {
        this.stack = stack;
    }

    /** Waits until a part ends by itself, and returns what to say about it. */
    public PartFailed awaitFailure() {
        return stack.failure().join();
    }

    @Override
    public String obey(String order) {
        var words = List.of(order.split(" "));
        try {
            return switch (words.getFirst()) {
                case "status" -> status();
                case "kill" -> done(words, stack::kill, "is killed");
                case "stop" -> done(words, stack::stop, "is stopped");
                case "start" -> done(words, stack::start, "is ready");
                case "restart" -> done(words, stack::restart, "is ready again");
                default -> "unknown order: " + order;
            };
        } catch (UnknownPart | PartFailed e) {
            return "failed: " + e.getMessage();
        }
    }

    private static String done(List<String> words, Consumer<String> act, String outcome) {
        act.accept(words.getLast());
        return words.getLast() + " " + outcome;
    }

    private String status() {
        return stack.status().stream().map(PartStatus::toString).collect(Collectors.joining("\n"));
    }
}
