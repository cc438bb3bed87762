package kim.local.control;

/** What a supervisor does when it is told to. */
@FunctionalInterface
public interface Orders {

    /** Carries out one order, such as {@code kill case-service}, and returns what to tell. */
    String obey(String order);
}
