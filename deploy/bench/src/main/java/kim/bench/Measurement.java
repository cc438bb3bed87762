package kim.bench;

/** How one figure of the scoreboard is found. */
interface Measurement {

    /** What it is called on the scoreboard, such as B4. */
    String code();

    /** Measures on a stack that has just been started and that nobody else uses. */
    Figure measure(BenchStack stack);
}
