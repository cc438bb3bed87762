package kim.platform.event;

/** An event that can never be handled, however often it is tried; it becomes a dead letter. */
public class InvalidEvent extends RuntimeException {

    private final String reason;

    public InvalidEvent(String message) {
        super(message);
        this.reason = message;
    }

    public InvalidEvent(String message, Throwable cause) {
        super(message, cause);
        this.reason = message;
    }

    String reason() {
        return reason;
    }
}
