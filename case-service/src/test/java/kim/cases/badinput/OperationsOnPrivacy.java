package kim.cases.badinput;

import static kim.cases.badinput.Operation.post;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kim.cases.Days;
import kim.cases.Worker;

/** What the data protection officer orders. */
final class OperationsOnPrivacy {

    private static final String TODAY = Days.today().toString();
    private static final String NOTHING = UUID.randomUUID().toString();

    private OperationsOnPrivacy() {}

    static Stream<Operation> all() {
        return Stream.of(
                        post("requestErasure", "/api/v1/privacy/erasures", Map.of("caseId", NOTHING))
                                .requiring("/caseId"),
                        post(
                                        "placeHold",
                                        "/api/v1/privacy/holds",
                                        Map.of("caseId", NOTHING, "reason", "Klage vor dem Verwaltungsgericht"))
                                .requiring("/caseId", "/reason")
                                .told("/reason"),
                        post(
                                        "requestSubjectAccess",
                                        "/api/v1/privacy/subject-accesses",
                                        Map.of(
                                                "caseId",
                                                NOTHING,
                                                "personId",
                                                NOTHING,
                                                "requestedOn",
                                                TODAY,
                                                "identityProof",
                                                "Reisepass"))
                                .requiring("/caseId", "/personId", "/requestedOn", "/identityProof")
                                .dated("/requestedOn")
                                .told("/identityProof"),
                        post(
                                        "deliverSubjectAccess",
                                        "/api/v1/privacy/subject-accesses/" + NOTHING + "/delivery",
                                        Map.of("on", TODAY, "way", "LETTER"))
                                .requiring("/on", "/way")
                                .listed("/way")
                                .dated("/on"))
                .map(operation -> operation.by(Worker.OFFICER));
    }
}
