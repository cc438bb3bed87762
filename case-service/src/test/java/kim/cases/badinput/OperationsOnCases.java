package kim.cases.badinput;

import static kim.cases.badinput.Operation.post;
import static kim.cases.badinput.Operation.postIn;
import static kim.cases.badinput.Operation.putIn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;

/** How a case begins, goes on and ends, and what is recorded of it. */
final class OperationsOnCases {

    private static final String TODAY = Days.today().toString();
    private static final String NOTHING = UUID.randomUUID().toString();
    private static final Map<String, Object> CONVERSATION = People.with(
            TestCase.conversation("OFFICE"),
            Map.of(
                    "place", "Rathaus",
                    "language", "ara",
                    "participants", List.of("Schwester"),
                    "accompaniedTo", "Jobcenter",
                    "note", "Sorge um die Wohnung",
                    "nextStep", "Anruf",
                    "nextAppointmentOn", TODAY));
    private static final String[] TEXTS = {"/place", "/participants/0", "/accompaniedTo", "/note", "/nextStep"};

    private OperationsOnCases() {}

    static Stream<Operation> all() {
        return Stream.of(steps(), records(), responsibility()).flatMap(operations -> operations);
    }

    private static Stream<Operation> steps() {
        return Stream.of(
                post("openCase", "/api/v1/cases", opening())
                        .requiring("/accessRoute", "/household", "/household/kind", "/consent", "/consent/evidence")
                        .listed(
                                "/accessRoute",
                                "/household/kind",
                                "/household/persons/0/gender",
                                "/household/persons/0/municipality",
                                "/consent/channel",
                                "/consent/language")
                        .dated("/requestedOn", "/household/persons/0/birthDate", "/consent/signedOn")
                        .told("/household/persons/0/givenName", "/externalReference", "/consent/evidence/reference"),
                postIn("decideAdmission", "admission", TestCase.admission("DECLINE", "SEVERAL_NEEDS"))
                        .requiring("/decision", "/criteria", "/reason")
                        .listed("/decision", "/criteria/0")
                        .told("/reason"),
                postIn("decideCaseType", "type", Map.of("to", "KURZBERATUNG"))
                        .requiring("/to")
                        .listed("/to"),
                postIn("changePhase", "phase", Map.of("to", "COUNSELLING"))
                        .requiring("/to")
                        .listed("/to"),
                postIn("closeCase", "closure", Map.of("reason", "OTHER", "text", "Umzug"))
                        .requiring("/reason", "/text")
                        .listed("/reason")
                        .told("/text"),
                postIn("reopenCase", "reopening", Map.of("consent", People.signed(Days.today())))
                        .requiring("/consent/evidence")
                        .listed("/consent/channel")
                        .dated("/consent/signedOn")
                        .told("/consent/formVersion"));
    }

    private static Stream<Operation> records() {
        return Stream.of(
                postIn("recordContact", "contacts", CONVERSATION)
                        .requiring("/on", "/channel", "/durationMinutes", "/interpretation", "/topics")
                        .listed("/channel", "/language", "/interpretation", "/topics/0")
                        .dated("/on", "/nextAppointmentOn")
                        .told(TEXTS),
                putIn("rewriteContact", "contacts/" + NOTHING, CONVERSATION)
                        .requiring("/on", "/channel")
                        .listed("/channel", "/topics/0")
                        .dated("/on")
                        .told(TEXTS),
                post(
                                "recordManyContacts",
                                "/api/v1/contacts",
                                Map.of("contacts", List.of(Map.of("caseId", NOTHING, "details", CONVERSATION))))
                        .requiring("/contacts", "/contacts/0/caseId", "/contacts/0/details")
                        .listed("/contacts/0/caseId", "/contacts/0/details/channel")
                        .dated("/contacts/0/details/on")
                        .told("/contacts/0/details/note"),
                postIn(
                                "fileInstrument",
                                "instruments",
                                People.with(
                                        TestCase.instrument("DATA_PROTECTION_CONSENT", "NOT_NEEDED"),
                                        Map.of("reason", "Liegt vor")))
                        .requiring("/code", "/version", "/on", "/state", "/reason")
                        .listed("/state")
                        .dated("/on")
                        .told("/code", "/version", "/reason"),
                postIn(
                                "fillForm",
                                "forms",
                                Map.of("instrument", "FIRST_INTERVIEW_FORM", "version", "1", "content", content()))
                        .requiring("/instrument", "/version", "/content", "/content/on", "/content/answers")
                        .listed("/instrument")
                        .dated("/content/on")
                        .told("/version"),
                putIn("rewriteForm", "forms/" + NOTHING, content())
                        .requiring("/on", "/answers")
                        .dated("/on"));
    }

    private static Stream<Operation> responsibility() {
        return Stream.of(
                postIn(
                                "offerHandover",
                                "handovers",
                                Map.of("post", "skf-dueren-welcome-2", "clientAgrees", true, "reason", "Umzug"))
                        .requiring("/post", "/reason")
                        .listed("/post")
                        .told("/reason"),
                post("rejectHandover", "/api/v1/handovers/" + NOTHING + "/rejection", Map.of("reason", "Voll"))
                        .requiring("/reason")
                        .told("/reason"),
                postIn("escalateCase", "escalations", Map.of("field", "WORK", "question", "Wer?", "identified", false))
                        .requiring("/field", "/question")
                        .listed("/field")
                        .told("/question"),
                post("answerEscalation", "/api/v1/escalations/" + NOTHING + "/answer", Map.of("answer", "Der Dienst"))
                        .by(Worker.COORDINATOR)
                        .requiring("/answer")
                        .told("/answer"),
                post(
                                "openInEmergency",
                                "/api/v1/cases/emergency-accesses",
                                Map.of("caseNumber", "05358-2026-1", "reason", "Räumung"))
                        .requiring("/caseNumber", "/reason")
                        .told("/reason"),
                postIn(
                                "askAuthority",
                                "inquiries",
                                Map.of(
                                        "recipient", "ebh-dueren",
                                        "matter", "EBH_STAG_10",
                                        "categories", List.of("IDENTITY"),
                                        "question", "Liegt der Antrag vor?"))
                        .requiring("/recipient", "/matter", "/categories", "/question")
                        .listed("/categories/0")
                        .told("/question"),
                postIn("markWaiting", "waiting", Map.of("until", TODAY, "reason", "Wartet auf den Pass"))
                        .requiring("/reason")
                        .dated("/until")
                        .told("/reason"));
    }

    private static Map<String, Object> opening() {
        return Map.of(
                "accessRoute",
                "SELF",
                "requestedOn",
                TODAY,
                "externalReference",
                "BAD-INPUT",
                "household",
                People.single(People.amira()),
                "consent",
                People.signed(Days.today()));
    }

    private static Map<String, Object> content() {
        return Map.of(
                "on",
                TODAY,
                "answers",
                Map.of("occasion", "Brief", "concerns", List.of("Geld"), "wishes", "Arbeiten"),
                "signed",
                false,
                "draft",
                true);
    }
}
