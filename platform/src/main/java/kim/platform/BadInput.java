package kim.platform;

import java.util.List;

/** What was sent cannot be meant; every mistake is named at once: 400. */
public class BadInput extends RuntimeException {

    private final transient List<Violation> violations;

    public BadInput(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public BadInput(String pointer, String de, String en) {
        this(List.of(new Violation(pointer, de, en)));
    }

    /** Throws when there is at least one violation. */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BadInput(violations);
        }
    }

    public List<Violation> violations() {
        return violations;
    }
}
