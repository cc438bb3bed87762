package kim.cases.access;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.platform.Role;
import kim.platform.testing.AccessWorld;
import kim.platform.testing.Standing;
import kim.platform.testing.Tokens;

/** One case in every standing, with a thing of every kind in it as far as its Kreis allows. */
final class Cases implements AccessWorld {

    private static final String CASE = "/api/v1/cases/{id}";

    private final Map<Standing, Map<String, String>> ids;

    private Cases(Map<Standing, Map<String, String>> ids) {
        this.ids = ids;
    }

    static Cases opened() {
        var foreign = TestCase.inRbk();
        TestCase.inDueren();
        return new Cases(Map.of(
                Standing.OWN, inFull(Worker.SKF),
                Standing.OF_THE_CARRIER, inFull(Worker.SKF_COLLEAGUE),
                Standing.OF_THE_KREIS, inFull(Worker.DIAKONIE),
                Standing.CLOSED, known(TestCase.psychosocial()),
                Standing.FOREIGN, known(foreign)));
    }

    @Override
    public String token(Role role) {
        return switch (role) {
            case CASE_MANAGER -> Worker.SKF.token();
            case CARRIER_LEAD -> Worker.SKF_LEAD.token();
            case COORDINATOR -> Worker.COORDINATOR.token();
            case MINISTRY -> Worker.MINISTRY.token();
            case SERVICE -> Worker.SERVICE.token();
            case AUTHORITY_CLERK -> Tokens.clerk(Worker.DUEREN, "abh-dueren");
            case REGISTRATION_OFFICE -> Tokens.registrationOffice(Worker.DUEREN, "meldeamt-niederzier", "05358048");
            case EXTERNAL_SERVICE -> of(role, "jmd-skf-juelich", "EXTERNAL_SERVICE");
            case MUNICIPAL_CLEARING -> of(role, "gemeinde-niederzier", "MUNICIPALITY");
            case KREIS_ADMINISTRATOR, FUNDING_ASSISTANT, DATA_PROTECTION_OFFICER -> of(role, "ki-dueren", "KREIS");
        };
    }

    private static String of(Role role, String organisation, String kind) {
        return Tokens.of(role, Worker.DUEREN, organisation, kind, Map.of());
    }

    @Override
    public Optional<String> id(String path, String parameter, Standing standing) {
        return switch (parameter) {
            case "ags" -> kreis(standing);
            case "name" -> standing == Standing.OWN ? Optional.of("topics") : Optional.of("no-such-list");
            case "id" -> path.startsWith(CASE) ? named(parameter, standing) : Optional.empty();
            default -> named(parameter, standing);
        };
    }

    private static Optional<String> kreis(Standing standing) {
        return switch (standing) {
            case FOREIGN -> Optional.of(Worker.RBK);
            case UNKNOWN -> Optional.of("05999");
            case OWN, OF_THE_CARRIER, OF_THE_KREIS, CLOSED -> Optional.of(Worker.DUEREN);
        };
    }

    private Optional<String> named(String parameter, Standing standing) {
        return Optional.ofNullable(ids.getOrDefault(standing, Map.of()).get(parameter));
    }

    @Override
    public boolean namesInBody(String operationId) {
        return List.of("requestErasure", "placeHold", "requestSubjectAccess").contains(operationId);
    }

    @Override
    public String query(String operationId) {
        return operationId.equals("readHiddenPlace") ? "?reason=test" : "";
    }

    @Override
    public Optional<Object> body(String operationId, Standing standing) {
        var about = ids.getOrDefault(standing, Map.of());
        var unknown = UUID.randomUUID().toString();
        return Optional.ofNullable(
                Bodies.of(operationId, about.getOrDefault("id", unknown), about.getOrDefault("personId", unknown)));
    }

    private static Map<String, String> inFull(Worker worker) {
        var file = TestCase.openedBy(worker, People.family()).inAssessment();
        var kept = known(file);
        kept.put("assessmentId", made(file, "assessments", TestCase.assessment()));
        kept.put("goalId", made(file, "goals", TestCase.goal()));
        kept.put("measureId", made(file, "goals/" + kept.get("goalId") + "/measures", Bodies.measure()));
        made(file, "success", TestCase.success());
        kept.put("conferenceId", made(file, "conferences", Bodies.conference()));
        kept.put("undertakingId", file.list("conferences").extract().path("items[0].undertakings[0].id"));
        kept.put("formId", made(file, "forms", Bodies.form()));
        file.add("measures/" + kept.get("measureId") + "/reviews", Bodies.review()).statusCode(201);
        kept.put(
                "reviewId",
                file.list("measures/" + kept.get("measureId") + "/reviews").extract().path("items[0].id"));
        file.add("evaluations", Bodies.evaluation(kept.get("goalId"))).statusCode(201);
        kept.put("evaluationId", file.list("evaluations").extract().path("items[0].id"));
        kept.put("attachmentId", attached(file));
        return kept;
    }

    private static String made(TestCase file, String part, Object body) {
        return file.add(part, body).statusCode(201).extract().path("id");
    }

    private static String attached(TestCase file) {
        return file.worker()
                .asks()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Disposition", "attachment; filename=\"scan.pdf\"")
                .body("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/cases/{id}/attachments", file.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What every case has. */
    private static Map<String, String> known(TestCase file) {
        var kept = new HashMap<String, String>();
        kept.put("id", file.id());
        kept.put("personId", file.read().extract().path("household.members[0].personId"));
        kept.put("contactId", made(file, "contacts", People.with(TestCase.conversation("PHONE"), Map.of("on", Days.today().toString()))));
        kept.put("consentId", made(file, "consents", People.sharing("abh-dueren", "IDENTITY")));
        return kept;
    }
}
