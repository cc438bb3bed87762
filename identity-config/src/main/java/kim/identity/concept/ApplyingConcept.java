package kim.identity.concept;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import kim.identity.Http;
import kim.identity.Refused;

/** Hands the concept of a Kreis to KIM, which judges it as a whole. */
public final class ApplyingConcept {

    private final Http http;
    private final URI kim;

    public ApplyingConcept(Http http, URI kim) {
        this.http = http;
        this.kim = kim;
    }

    /**
     * @param token of an administrator of that Kreis
     * @throws Refused when the answer is about anything but the concept
     */
    public Outcome apply(KreisConcept concept, String token) {
        var place = kim.resolve("/api/v1/kreise/" + concept.ags() + "/concept");
        var request = HttpRequest.newBuilder(place)
                .PUT(BodyPublishers.ofString(concept.document().toString()))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
        versionReplaced(place, concept, token).ifPresent(version -> request.header("If-Match", version));
        return outcome(concept, http.send(request));
    }

    /** The version that applies on the day from which this document is valid. */
    private Optional<String> versionReplaced(URI place, KreisConcept concept, String token) {
        var onThatDay = URI.create(place + "?on=" + concept.validFrom());
        var answer = http.send(HttpRequest.newBuilder(onThatDay).header("Authorization", "Bearer " + token));
        return answer.statusCode() == 404
                ? Optional.empty()
                : Http.successful(answer).headers().firstValue("ETag");
    }

    private static Outcome outcome(KreisConcept concept, HttpResponse<String> answer) {
        if (answer.statusCode() == 400 || answer.statusCode() == 422) {
            return new Outcome.Wrong(concept.name(), Http.mistakes(answer));
        }
        var body = Http.json(Http.successful(answer));
        return new Outcome.Applied(
                concept.name(),
                body.path("version").asInt(),
                body.path("changed").asBoolean(),
                body.path("warnings").size());
    }
}
