package kim.cases.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import org.jspecify.annotations.Nullable;

/** What the operations take, so that a refusal is one of access and not of what was sent. */
final class Bodies {

    private static final String TODAY = Days.today().toString();

    private Bodies() {}

    static @Nullable Object of(String operation, String caseId, String personId) {
        return switch (operation) {
            case "recordContact" -> TestCase.conversation("PHONE");
            case "recordConsent" -> People.sharing("ebh-dueren", "IDENTITY");
            case "planGoal" -> TestCase.goal();
            case "planMeasure" -> measure();
            case "setSuccess" -> TestCase.success();
            case "assessNeeds" -> TestCase.assessment();
            case "reviewMeasure" -> review();
            case "holdConference" -> conference();
            case "fillForm" -> form();
            case "joinHousehold" -> Map.of("since", TODAY, "person", People.karim());
            case "rewriteMember" -> People.amira();
            case "rewriteHealthNeeds" -> Map.of("needs", List.of("NURSING_CARE"));
            case "protectMember" -> Map.of("reason", "VIOLENCE", "safeChannel", "über das Frauenhaus");
            case "fileInstrument" -> TestCase.instrument("DATA_PROTECTION_CONSENT", "SIGNED");
            case "decideAdmission" -> TestCase.admission("ADMIT", "SEVERAL_NEEDS", "COORDINATION_NEEDED");
            case "decideCaseType" -> Map.of("to", "KURZBERATUNG");
            case "changePhase" -> Map.of("to", "SERVICE_PLANNING");
            case "linkMeasure" -> Map.of("recipient", "abh-dueren", "categories", List.of("IDENTITY"));
            case "markWaiting" -> Map.of("reason", "Wartet auf das Urteil");
            case "escalateCase" -> Map.of("field", "WORK", "question", "Wer hilft?", "identified", false);
            case "requestDisclosure" -> Map.of(
                    "legalBasis", "CHILD_PROTECTION",
                    "recipient", "Jugendamt",
                    "categories", List.of("IDENTITY"),
                    "reason", "Gewichtige Anhaltspunkte");
            case "requestSubjectAccess" -> Map.of(
                    "caseId", caseId, "personId", personId, "requestedOn", TODAY, "identityProof", "Reisepass");
            case "requestErasure" -> Map.of("caseId", caseId);
            case "placeHold" -> Map.of("caseId", caseId, "reason", "Klage");
            case "closeCase" -> Map.of("reason", "GOALS_REACHED");
            case "offerHandover" -> Map.of("post", "skf-dueren-welcome-2", "clientAgrees", true, "reason", "Umzug");
            default -> null;
        };
    }

    static Map<String, Object> measure() {
        return Map.of("what", "Antrag klären", "by", "SERVICE", "dueOn", TODAY);
    }

    static Map<String, Object> conference() {
        return Map.of(
                "on", TODAY,
                "subject", "Wie es weitergeht",
                "participants", List.of(Map.of("side", "CLIENT", "part", "Schwester")),
                "categories", List.of(),
                "clientView", "Gut",
                "undertakings", List.of(Map.of("what", "Anrufen", "who", "Schule", "dueOn", TODAY)));
    }

    static Map<String, Object> form() {
        return Map.of(
                "instrument", "FIRST_INTERVIEW_FORM",
                "version", "1",
                "content",
                        Map.of(
                                "on", TODAY,
                                "answers",
                                        Map.of("occasion", "Brief", "concerns", List.of("Geld"), "wishes", "Arbeiten"),
                                "draft", false,
                                "signed", false));
    }

    static Map<String, Object> review() {
        return Map.of("on", TODAY, "serviceReached", false, "goal", "TO_BE_ADAPTED", "clientView", "Niemand da");
    }

    static Map<String, Object> evaluation(@Nullable String goal) {
        return Map.of(
                "on", TODAY,
                "goals", List.of(Map.of("goalId", Objects.requireNonNull(goal), "attainment", "REACHED")),
                "clientView", "Gut",
                "caseManagerView", "Gut",
                "own", List.of(Map.of("measure", "Nächte durchgeschlafen", "result", "sechs")));
    }
}
