package kim.local.stack;

/** A port that this stack has always had is held by something else. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTaken(Port port, int number, String holder) {
        super("port %d of %s is taken%s; end that, or change the port in .kim/ports.properties"
                .formatted(number, port.title(), holder.isEmpty() ? "" : " by " + holder));
    }
}
