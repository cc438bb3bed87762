package kim.gateway;

import java.util.Locale;

/** Why the door itself refuses a request (RFC 9457). It tells nothing of what lies behind. */
enum Problem {
    MALFORMED(
            400,
            new Wording("Anfrage nicht lesbar", "Malformed request"),
            new Wording("Die Anfrage entspricht nicht HTTP.", "The request does not conform to HTTP.")),
    UNAUTHENTICATED(
            401,
            new Wording("Anmeldung erforderlich", "Authentication required"),
            new Wording(
                    "Es fehlt ein gültiges Zugriffstoken für KIM, oder es ist abgelaufen.",
                    "A valid access token for KIM is missing or has expired.")),
    NOT_FOUND(
            404,
            new Wording("Nicht gefunden", "Not found"),
            new Wording("Unter dieser Adresse gibt es nichts.", "There is nothing at this address.")),
    TOO_SLOW(
            408,
            new Wording("Anfrage zu langsam", "Request too slow"),
            new Wording(
                    "Der Inhalt der Anfrage ist nicht rechtzeitig angekommen.", "The body did not arrive in time.")),
    TOO_LARGE(
            413,
            new Wording("Anfrage zu groß", "Request too large"),
            new Wording("Der Inhalt der Anfrage ist größer als erlaubt.", "The body is larger than allowed.")),
    RATE_LIMITED(
            429,
            new Wording("Zu viele Anfragen", "Too many requests"),
            new Wording(
                    "Bitte die in Retry-After genannten Sekunden warten.",
                    "Please wait for the seconds named in Retry-After.")),
    INTERNAL(
            500,
            new Wording("Ein unerwarteter Fehler ist aufgetreten", "An unexpected error occurred"),
            new Wording("Die Anfrage konnte nicht weitergegeben werden.", "The request could not be passed on.")),
    UNAVAILABLE(
            503,
            new Wording("Dienst nicht erreichbar", "Service unavailable"),
            new Wording(
                    "Der Dienst antwortet gerade nicht. Bitte gleich noch einmal versuchen.",
                    "The service does not answer at present. Please try again shortly."));

    private final int status;
    private final Wording title;
    private final Wording detail;

    Problem(int status, Wording title, Wording detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    Wording title() {
        return title;
    }

    Wording detail() {
        return detail;
    }

    /** Stable for programs, such as {@code urn:kim:problem:rate-limited}. */
    String type() {
        return "urn:kim:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
