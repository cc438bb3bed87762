package kim.local.stack;

/** Something was asked of a part that does not exist or is not in that state. */
public final class UnknownPart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownPart(String name, String problem) {
        super(name + " " + problem);
    }
}
