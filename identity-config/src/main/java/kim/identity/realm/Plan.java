package kim.identity.realm;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The changes on the way to the desired state: each is told, and made unless the plan is only to be shown. */
public final class Plan {

    private final boolean applying;
    private final Consumer<String> reader;
    private int changes;

    private Plan(boolean applying, Consumer<String> reader) {
        this.applying = applying;
        this.reader = reader;
    }

    public static Plan toApply(Consumer<String> reader) {
        return new Plan(true, reader);
    }

    public static Plan toShow(Consumer<String> reader) {
        return new Plan(false, reader);
    }

    public int changes() {
        return changes;
    }

    /** What the reader ought to know, though no run changes it. */
    void remark(String line) {
        reader.accept(line);
    }

    void change(String line, Runnable act) {
        change(line, () -> {
            act.run();
            return line;
        });
    }

    /** What the act gave; nothing while the plan is only shown. */
    <T> Optional<T> change(String line, Supplier<T> act) {
        changes++;
        reader.accept(line);
        return applying ? Optional.of(act.get()) : Optional.empty();
    }
}
