package kim.demo.crash;

/** The running case-service, as whoever started the stack can handle it. */
public interface CaseService {

    /** Ends it as {@code kill -9} does, and returns when it is dead. */
    void kill();

    /** Starts it again, and returns when it is ready. */
    void start();
}
