package kim.local.process;

/** One part of the stack: how its process is started and how one knows that it can be used. */
public interface Part {

    String name();

    int port();

    /** What has to be there before the process starts; doing it again changes nothing. */
    void prepare();

    Command command();

    /** Asks once, without waiting. */
    boolean isReady();

    /** A part needs only parts of lower levels, so it is stopped before them. */
    default int level() {
        return 0;
    }

    /** How its process is asked to end. */
    default StopSignal stopSignal() {
        return StopSignal.TERM;
    }
}
