package kim.cases.badinput;

import static kim.cases.badinput.Operation.about;
import static kim.cases.badinput.Operation.post;
import static kim.cases.badinput.Operation.postIn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.Worker;

/** What is told about people and what they consented to. */
final class OperationsOnPeople {

    private static final String TODAY = Days.today().toString();
    private static final String NOBODY = UUID.randomUUID().toString();

    private OperationsOnPeople() {}

    static Stream<Operation> all() {
        return Stream.concat(members(), agreements());
    }

    private static Stream<Operation> members() {
        return Stream.of(
                postIn(
                                "joinHousehold",
                                "members",
                                Map.of(
                                        "since",
                                        TODAY,
                                        "person",
                                        Map.of("givenName", "Leyla", "gender", "FEMALE", "birthDate", "2020-02-02"),
                                        "consent",
                                        People.signed(Days.today())))
                        .requiring("/since", "/person", "/consent/evidence")
                        .listed("/person/gender", "/consent/channel")
                        .dated("/since", "/person/birthDate", "/consent/signedOn")
                        .told("/person/givenName", "/consent/evidence/reference"),
                about("leaveHousehold", "POST", "/departure", Map.of("on", TODAY))
                        .requiring("/on")
                        .dated("/on"),
                about(
                                "rewriteMember",
                                "PUT",
                                "",
                                People.with(
                                        People.amira(),
                                        Map.of(
                                                "circumstances",
                                                Map.of("housing", "PRIVATE", "arrivedOn", "2020-01-01"))))
                        .listed(
                                "/gender",
                                "/municipality",
                                "/residenceTitle",
                                "/benefitSphere",
                                "/circumstances/housing")
                        .dated("/birthDate", "/circumstances/arrivedOn")
                        .told("/givenName", "/familyName", "/contact/street", "/contact/phone"),
                about(
                                "rewriteLifeCourse",
                                "PUT",
                                "/life-course",
                                Map.of("residence", List.of(Map.of("title", "AUFENTHG_9", "since", "2020-01-01"))))
                        .requiring("/residence/0/title")
                        .listed("/residence/0/title")
                        .dated("/residence/0/since"),
                about(
                                "protectMember",
                                "PUT",
                                "/protection",
                                Map.of("reason", "VIOLENCE", "safeChannel", "über das Frauenhaus"))
                        .requiring("/reason", "/safeChannel")
                        .listed("/reason")
                        .told("/safeChannel"),
                about("rewriteHealthNeeds", "PUT", "/health-needs", Map.of("needs", List.of("NURSING_CARE")))
                        .listed("/needs/0"),
                about(
                                "linkPersons",
                                "POST",
                                "/links",
                                Map.of("person", NOBODY, "decision", "SAME", "reason", "Gleicher Pass"))
                        .requiring("/person", "/decision", "/reason")
                        .listed("/decision", "/person")
                        .told("/reason"),
                about("undoPersonLink", "POST", "/links/" + NOBODY + "/undoing", Map.of("reason", "Verwechslung"))
                        .requiring("/reason")
                        .told("/reason"),
                post(
                                "searchPersons",
                                "/api/v1/persons/search",
                                Map.of("name", "Haddad", "municipality", "05358048", "birthDate", "1988-04-12"))
                        .requiring("/name")
                        .listed("/municipality")
                        .dated("/birthDate")
                        .told("/name"));
    }

    private static Stream<Operation> agreements() {
        return Stream.of(
                postIn(
                                "recordConsent",
                                "consents",
                                People.with(
                                        People.sharing("ebh-dueren", "IDENTITY"),
                                        Map.of(
                                                "expiresOn",
                                                Days.today().plusYears(1).toString(),
                                                "signatory",
                                                Map.of("kind", "SELF", "name", "Amira Haddad"))))
                        .requiring(
                                "/purpose",
                                "/recipient",
                                "/categories",
                                "/formVersion",
                                "/signedOn",
                                "/channel",
                                "/language",
                                "/evidence",
                                "/evidence/reference",
                                "/evidence/sha256",
                                "/signatory/kind")
                        .listed("/purpose", "/recipient", "/categories/0", "/channel", "/language", "/signatory/kind")
                        .dated("/signedOn", "/expiresOn")
                        .told("/formVersion", "/evidence/reference", "/signatory/name"),
                postIn("withdrawConsent", "consents/" + NOBODY + "/withdrawal", Map.of("reason", "möchte nicht mehr"))
                        .told("/reason"),
                postIn(
                                "requestDisclosure",
                                "disclosures",
                                Map.of(
                                        "legalBasis",
                                        "ACUTE_DANGER",
                                        "recipient",
                                        "Polizei",
                                        "categories",
                                        List.of("IDENTITY"),
                                        "reason",
                                        "Gefahr"))
                        .requiring("/legalBasis", "/recipient", "/categories", "/reason")
                        .listed("/legalBasis", "/categories/0")
                        .told("/recipient", "/reason"),
                post(
                                "decideDisclosure",
                                "/api/v1/cases/disclosures/" + NOBODY + "/verdict",
                                Map.of("verdict", "CONFIRM", "reason", "Nachvollziehbar"))
                        .by(Worker.SKF_LEAD)
                        .requiring("/verdict", "/reason")
                        .listed("/verdict")
                        .told("/reason"));
    }
}
