package kim.cases.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;

/** A case with a word that nobody else uses wherever a person's data can be written. */
record SingingCase(TestCase file, String word) {

    static SingingCase opened() {
        var word = "Kanari" + UUID.randomUUID().toString().substring(0, 8);
        var file = TestCase.openedBy(
                Worker.SKF,
                Map.of("kind", "FAMILY", "persons", List.of(named(People.amira(), word), named(People.karim(), word))));
        return new SingingCase(file, word);
    }

    /** With everything that a case can hold. */
    static SingingCase inFull() {
        TestCase.inDueren();
        var singing = opened();
        singing.counselled();
        singing.planned();
        singing.lookedBackOn();
        singing.kept();
        return singing;
    }

    private static Map<String, Object> named(Map<String, Object> person, String word) {
        return People.with(
                person,
                Map.of(
                        "givenName", word,
                        "familyName", word,
                        "contact", Map.of("phone", "+49 2421 5550", "street", word + "weg 1", "town", word)));
    }

    private void counselled() {
        var noted = Map.of("note", word, "nextStep", word, "accompaniedTo", word, "place", word);
        file.add("contacts", People.with(TestCase.conversation("OFFICE"), noted))
                .statusCode(201);
        file.filed("SIGNED", "DATA_PROTECTION_CONSENT", "RELEASE_FROM_CONFIDENTIALITY");
        file.filed("FILLED", "FIRST_INTERVIEW_FORM");
        file.step("admission", People.with(admission(), Map.of("reason", word))).statusCode(200);
        file.goTo("ASSESSMENT").statusCode(200);
        file.add("assessments", People.with(TestCase.assessment(), Map.of("clientView", word)))
                .statusCode(201);
        file.add("escalations", Map.of("field", "WORK", "question", word, "identified", false))
                .statusCode(201);
    }

    private static Map<String, Object> admission() {
        return TestCase.admission("ADMIT", "SEVERAL_NEEDS", "COORDINATION_NEEDED");
    }

    private void planned() {
        file.add("success", People.with(TestCase.success(), Map.of("meaning", word)))
                .statusCode(201);
        var goal = file.add(
                        "goals",
                        People.with(TestCase.goal(), Map.of("specific", word, "measurable", word, "relevance", word)))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var measure = file.add(
                        "goals/" + goal + "/measures",
                        Map.of(
                                "what",
                                word,
                                "by",
                                "SERVICE",
                                "dueOn",
                                Days.today().toString()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var shared = People.with(
                People.sharing("abh-dueren", "IDENTITY", "CONTACT"),
                Map.of("evidence", Map.of("reference", word, "sha256", People.HASH)));
        file.add("consents", shared).statusCode(201);
        file.add(
                        "measures/" + measure + "/referral",
                        Map.of(
                                "recipient",
                                "abh-dueren",
                                "matter",
                                "ABH_25B",
                                "categories",
                                List.of("IDENTITY", "CONTACT")))
                .statusCode(201);
    }

    private void lookedBackOn() {
        var today = Days.today().toString();
        var goal = file.list("goals").extract().<String>path("items[0].id");
        var measure = file.list("goals").extract().<String>path("items[0].measures[0].id");
        file.add(
                        "measures/" + measure + "/reviews",
                        Map.of(
                                "on",
                                today,
                                "serviceReached",
                                false,
                                "goal",
                                "TO_BE_ADAPTED",
                                "clientView",
                                word,
                                "note",
                                word))
                .statusCode(201);
        file.add(
                        "evaluations",
                        Map.of(
                                "on", today,
                                "goals", List.of(Map.of("goalId", goal, "attainment", "REACHED")),
                                "clientView", word,
                                "caseManagerView", word,
                                "remaining", word,
                                "lessons", word,
                                "own", List.of(Map.of("measure", "Nächte durchgeschlafen", "result", word))))
                .statusCode(201);
        file.add(
                        "conferences",
                        Map.of(
                                "on",
                                today,
                                "subject",
                                word,
                                "participants",
                                List.of(Map.of("side", "CLIENT", "part", word)),
                                "categories",
                                List.of(),
                                "clientView",
                                word,
                                "undertakings",
                                List.of(Map.of("what", word, "who", word, "dueOn", today))))
                .statusCode(201);
    }

    private void kept() {
        file.add(
                        "disclosures",
                        Map.of(
                                "legalBasis",
                                "CHILD_PROTECTION",
                                "recipient",
                                word,
                                "categories",
                                List.of("IDENTITY"),
                                "reason",
                                word))
                .statusCode(201);
        file.add(
                        "forms",
                        Map.of(
                                "instrument", "FIRST_INTERVIEW_FORM",
                                "version", "1",
                                "content",
                                        Map.of(
                                                "on",
                                                Days.today().toString(),
                                                "answers",
                                                Map.of("occasion", word, "concerns", List.of("Geld"), "wishes", word),
                                                "draft",
                                                false,
                                                "signed",
                                                false)))
                .statusCode(201);
        file.worker()
                .asks()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(word))
                .body(("%PDF-1.7\n" + word).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/cases/{id}/attachments", file.id())
                .then()
                .statusCode(201);
        file.put("members/" + reference() + "/health-needs", Map.of("needs", List.of("NURSING_CARE")), "*")
                .statusCode(200);
    }

    String reference() {
        return file.read().extract().path("household.members[0].personId");
    }

    String child() {
        return file.read().extract().path("household.members[1].personId");
    }

    String consent() {
        return file.list("consents").extract().path("items[0].id");
    }
}
