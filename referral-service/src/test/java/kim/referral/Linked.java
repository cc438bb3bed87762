package kim.referral;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.TimeOrderedId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** A measure of a case that becomes a referral to the ABH, as case-service would have prepared it. */
@ApplicationScoped
class Linked {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Kafka kafka;
    private final KreisScope scope;
    private final Jdbi database;
    private final String caseService;

    Linked(
            Kafka kafka,
            KreisScope scope,
            Jdbi database,
            @ConfigProperty(name = "KIM_CASE_SERVICE_URL") String caseService) {
        this.kafka = kafka;
        this.scope = scope;
        this.database = database;
        this.caseService = caseService;
    }

    /** With the payload there to be fetched. */
    Preparation prepared() {
        var preparation = new Preparation(UUID.randomUUID(), UUID.randomUUID(), TimeOrderedId.next());
        hold(preparation);
        return preparation;
    }

    /** The payload is there to be fetched. */
    void hold(Preparation preparation) {
        hold(preparation.referral(), payload(preparation.referral()));
    }

    /** A question that names somebody, ready to be fetched. */
    Preparation preparedToAsk() {
        var preparation = new Preparation(UUID.randomUUID(), UUID.randomUUID(), TimeOrderedId.next());
        hold(preparation.referral(), """
                {"referralId": "%s", "recipient": "abh-dueren", "matter": "ABH_25B", "categories": ["IDENTITY"],
                 "sender": {"organisation": "diakonie-juelich", "post": "diakonie-juelich-welcome-1"},
                 "question": "Genügt der Nachweis?", "persons": [{"givenName": "Amira", "familyName": "Haddad"}]}""".formatted(preparation.referral()));
        return preparation;
    }

    /** As an authority's, with the question in place of a measure. */
    Preparation toldToAsk(Preparation preparation) {
        kafka.tell(
                "kim.cases",
                "kim.case.referral-prepared.v1",
                People.KREIS,
                preparation.caseId().toString(),
                """
                {"caseId": "%s", "referralId": "%s", "kind": "INQUIRY", "recipientOrganisation": "abh-dueren",
                 "recipientKind": "ABH", "matter": "ABH_25B", "consentId": "%s",
                 "senderOrganisation": "diakonie-juelich", "senderPost": "diakonie-juelich-welcome-1", "on": "2026-03-02"}""".formatted(preparation.caseId(), preparation.referral(), preparation.consent()));
        return preparation;
    }

    /** Case-service deletes the payload. */
    void forgotten(Preparation preparation) {
        hold(preparation.referral(), "");
    }

    Preparation told(Preparation preparation) {
        return toldTo("abh-dueren", "ABH", "ABH_25B", preparation);
    }

    /** To whom and about what the case manager wants. */
    Preparation toldTo(String recipient, String kind, String matter, Preparation preparation) {
        var data = """
                {"caseId": "%s", "measureId": "%s", "referralId": "%s", "recipientOrganisation": "%s",
                 "recipientKind": "%s", "matter": "%s", "consentId": "%s",
                 "senderOrganisation": "diakonie-juelich", "senderPost": "diakonie-juelich-welcome-1", "on": "2026-03-02"}""".formatted(
                        preparation.caseId(),
                        UUID.randomUUID(),
                        preparation.referral(),
                        recipient,
                        kind,
                        matter,
                        preparation.consent());
        var key = preparation.caseId().toString();
        kafka.tell("kim.cases", "kim.case.referral-prepared.v1", People.KREIS, key, data);
        return preparation;
    }

    /** To a youth migration service that has no account, about school. */
    Preparation toldToService() {
        var preparation = toldTo("jmd-skf-juelich", "EXTERNAL_SERVICE", "SCHOOL", prepared());
        awaitStatus(preparation, "REQUESTED", People.holderOf(People.POST));
        return preparation;
    }

    void withdrawn(Preparation preparation, String purpose) {
        var consent = preparation.consent().toString();
        var data = """
                {"consentId": "%s", "caseId": "%s", "purpose": "%s", "on": "2026-03-04"}""".formatted(consent, preparation.caseId(), purpose);
        kafka.tell("kim.consents", "kim.consent.withdrawn.v1", People.KREIS, consent, data);
    }

    void awaitStatus(Preparation preparation, String status) {
        awaitStatus(preparation, status, People.clerk());
    }

    void awaitStatus(Preparation preparation, String status, String reader) {
        var path = Story.referral(preparation.referral().toString());
        await().atMost(ofSeconds(20)).until(() -> {
            var read = Api.as(reader).get(path);
            return read.statusCode() == 200 && status.equals(read.path("status"));
        });
    }

    void awaitWithdrawalHeard(Preparation preparation) {
        await().atMost(ofSeconds(20)).until(() -> scope.in(new Kreis(People.KREIS), () -> isWithdrawn(preparation)));
    }

    private boolean isWithdrawn(Preparation preparation) {
        return database.withHandle(handle -> handle.createQuery(
                        "select exists (select from withdrawn_consent where consent_id = :consent)")
                .bind("consent", preparation.consent())
                .mapTo(Boolean.class)
                .one());
    }

    /** Who did what to it, without whoever read it. */
    List<String> auditedOf(Preparation preparation) {
        return scope.in(
                new Kreis(People.KREIS),
                () -> database.withHandle(handle -> handle.createQuery(
                                "select who || ' ' || act || ' ' || purpose from audit where subject = :referral order by id")
                        .bind("referral", preparation.referral())
                        .mapTo(String.class)
                        .list()));
    }

    private void hold(UUID referral, String payload) {
        var request = HttpRequest.newBuilder(
                        URI.create(caseService + "/internal/prepared-referrals/%s/payload".formatted(referral)))
                .header("Kim-Kreis", People.KREIS)
                .PUT(HttpRequest.BodyPublishers.ofString(payload))
                .build();
        try {
            http.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String payload(UUID referral) {
        return """
                {"referralId": "%s", "recipient": "abh-dueren", "matter": "ABH_25B", "categories": ["IDENTITY", "LANGUAGE"],
                 "checklist": {"years_of_stay": "seit 2019"}, "preparedOn": "2026-03-02",
                 "sender": {"organisation": "diakonie-juelich", "post": "diakonie-juelich-welcome-1"},
                 "notes": "came late twice, is worried about the brother",
                 "persons": [{"givenName": "Amira", "familyName": "Haddad", "birthDate": "1990-04-02",
                              "nationalities": ["475"], "languages": [{"language": "ara", "interpretation": true}, {"language": "eng"}],
                              "health": "pregnant", "attendance": "two of four"}]}""".formatted(referral);
    }

    record Preparation(UUID caseId, UUID consent, UUID referral) {}
}
