package kim.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kim.cases.casefile.CaseFileId;
import kim.cases.concept.Concept;
import kim.cases.consent.Consents;
import kim.platform.OrganisationCode;
import kim.platform.UnmetCondition;
import kim.platform.Violation;

/** [P6] [E4] A body hears of a case what the client agreed that it may hear; in an anonymised talk, nothing of whose case it is. */
@ApplicationScoped
class ConferenceRule {

    private final Consents consents;

    ConferenceRule(Consents consents) {
        this.consents = consents;
    }

    List<Violation> violations(HoldConferenceRequest request, Concept concept) {
        var mistakes = new ArrayList<Violation>();
        for (int i = 0; i < request.participants().size(); i++) {
            var participant = request.participants().get(i);
            if (!request.anonymised() && participant.side() == Side.BODY && !participant.isNamedBody()) {
                mistakes.add(new Violation(
                        "/participants/%d/organisation".formatted(i),
                        "Eine Einwilligung nennt ihren Empfänger; die Organisation fehlt",
                        "a consent names its recipient; the organisation is missing"));
            }
            if (participant.organisation() != null
                    && concept.organisation(participant.organisation()).isEmpty()) {
                mistakes.add(new Violation(
                        "/participants/%d/organisation".formatted(i),
                        "Das Konzept kennt keine Organisation mit diesem Code",
                        "the concept knows no organisation with this code"));
            }
        }
        mistakes.addAll(categories(request));
        return mistakes;
    }

    /** What keeps the bodies named from hearing of the case. */
    List<UnmetCondition> uncovered(CaseFileId caseFile, HoldConferenceRequest request) {
        return request.participants().stream()
                .filter(Participant::isNamedBody)
                .flatMap(participant -> Stream.ofNullable(participant.organisation()))
                .distinct()
                .flatMap(body -> uncovered(caseFile, request, body))
                .toList();
    }

    private Stream<UnmetCondition> uncovered(
            CaseFileId caseFile, HoldConferenceRequest request, OrganisationCode body) {
        return request.anonymised()
                ? Stream.empty()
                : consents.cover(caseFile, body, request.spokenOf()).missing().stream()
                        .sorted()
                        .map(category -> new UnmetCondition(
                                "CONSENT_MISSING:%s:%s".formatted(body, category),
                                "Keine gültige Einwilligung gegenüber %s umfasst %s".formatted(body, category),
                                "no consent in force towards %s covers %s".formatted(body, category)));
    }

    private static List<Violation> categories(HoldConferenceRequest request) {
        if (request.anonymised() && !request.spokenOf().isEmpty()) {
            return List.of(new Violation(
                    "/categories",
                    "In einer anonymisierten Konferenz kommen keine Daten der Person vor",
                    "in an anonymised conference no data of the client are spoken of"));
        }
        var isTold = request.participants().stream().anyMatch(Participant::isNamedBody) && !request.anonymised();
        return isTold && request.spokenOf().isEmpty()
                ? List.of(new Violation(
                        "/categories",
                        "Es fehlt, über welche Daten gesprochen wurde",
                        "what data were spoken of is missing"))
                : List.of();
    }
}
