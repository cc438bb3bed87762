package kim.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Locale;
import kim.platform.Wording;

/** The kinds of problem the API knows, each with a stable type (RFC 9457). */
public enum Problem {
    BAD_INPUT(400, "Die Eingabe ist fehlerhaft", "The input is wrong"),
    UNAUTHENTICATED(401, "Anmeldung erforderlich", "Authentication required"),
    NOT_ALLOWED(403, "Dafür fehlt die Berechtigung", "Not permitted"),
    NOT_FOUND(404, "Nicht gefunden", "Not found"),
    STEP_REFUSED(409, "Dieser Schritt ist jetzt nicht möglich", "This step is not open now"),
    IN_FLIGHT(409, "Dieselbe Anfrage wird gerade bearbeitet", "The same request is being handled right now"),
    GONE(410, "Nicht mehr vorhanden", "No longer there"),
    VERSION_CONFLICT(412, "Inzwischen von anderer Seite geändert", "Changed by somebody else meanwhile"),
    TOO_LARGE(413, "Anfrage zu groß", "Request too large"),
    KEY_REUSED(
            422,
            "Der Idempotency-Key gehört zu einer anderen Anfrage",
            "The Idempotency-Key belongs to another request"),
    PRECONDITION_REQUIRED(
            428, "If-Match mit der gelesenen Version ist erforderlich", "If-Match with the version read is required"),
    INTERNAL(500, "Ein unerwarteter Fehler ist aufgetreten", "An unexpected error occurred"),
    OVERLOADED(503, "Zurzeit überlastet, bitte später erneut versuchen", "Overloaded for now, please try again later"),
    OTHER(400, "Die Anfrage ist nicht möglich", "The request is not possible");

    /** When to come again where it is only a matter of load. */
    public static final String RETRY_AFTER_SECONDS = "2";

    /** Priority of mappers for what the problem library maps in its own way. */
    static final int BEFORE_THE_LIBRARY = 1;

    private final int status;
    private final Wording title;

    Problem(int status, String de, String en) {
        this.status = status;
        this.title = new Wording(de, en);
    }

    public int status() {
        return status;
    }

    public Wording title() {
        return title;
    }

    /** Stable for programs, such as {@code urn:kim:problem:not-found}. */
    public URI type() {
        return URI.create("urn:kim:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** With the title in the caller's language; the mapper adds what is special to the case. */
    HttpProblem.Builder in(Locale locale) {
        return HttpProblem.builder()
                .withType(type())
                .withTitle(title.in(locale))
                .withStatus(status)
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }

    public ProblemException asException() {
        return new ProblemException(this);
    }
}
