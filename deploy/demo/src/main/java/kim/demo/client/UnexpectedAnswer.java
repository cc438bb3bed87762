package kim.demo.client;

/** The story cannot go on, because an answer was not the one it needs. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int READABLE = 1_000;

    UnexpectedAnswer(Answer answer, String needed) {
        super("%s answered %d instead of %s: %s"
                .formatted(answer.question(), answer.status(), needed, shortened(answer.body())));
    }

    private static String shortened(String body) {
        return body.length() <= READABLE ? body : body.substring(0, READABLE) + " …";
    }
}
