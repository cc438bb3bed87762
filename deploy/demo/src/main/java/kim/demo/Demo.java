package kim.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kim.demo.check.PrintedChecks;
import kim.demo.story.Story;

/** {@code ./kim demo}: performs the main job on the running stack; the exit code says whether every check passed. */
public final class Demo {

    private Demo() {}

    static void main() {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(new Surroundings(System.getenv()), out));
    }

    private static int run(Surroundings surroundings, PrintStream out) {
        if (!surroundings.missing().isEmpty()) {
            out.println("not set: " + surroundings.missing() + "; ./kim demo sets all of it");
            return 2;
        }
        var checks = new PrintedChecks(out);
        try {
            new Story(surroundings.kim(), checks, surroundings.caseDatabase(), surroundings.caseService()).play();
        } catch (RuntimeException e) {
            // Whatever keeps the story from going on is its failure, to be counted and told like any other.
            checks.fail(e.toString());
        }
        return checks.conclude();
    }
}
