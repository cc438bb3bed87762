package kim.platform.problem;

/** A refusal that needs no more words than its kind. */
public final class ProblemException extends RuntimeException {

    private final Problem problem;

    ProblemException(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
