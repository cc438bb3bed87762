package kim.identity;

/** A server did not do what it was asked to; the message carries its answer. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String request, int status, String answer) {
        super(request + " was refused with " + status + ": " + answer);
    }
}
