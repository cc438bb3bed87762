package kim.demo.check;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Prints each claim as it is made and counts. */
public final class PrintedChecks implements Checks {

    private final PrintStream out;
    private int passed;
    private int failed;

    public PrintedChecks(PrintStream out) {
        this.out = out;
    }

    @Override
    public void step(String title) {
        out.println();
        out.println(title);
    }

    @Override
    public void that(String claim, boolean holds, @Nullable Object seen) {
        if (holds) {
            passed++;
            out.println("   ok      " + claim);
        } else {
            fail(claim + ": " + seen);
        }
    }

    @Override
    public void progress(String line) {
        out.println("           " + line);
    }

    /** Something stood in the way of the story. */
    public void fail(String problem) {
        failed++;
        out.println("   FAILED  " + problem);
    }

    /** Prints the last line and returns the exit code. */
    public int conclude() {
        out.println();
        out.println(passed + " passed, " + failed + " failed");
        return failed == 0 ? 0 : 1;
    }
}
