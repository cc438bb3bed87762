package kim.cases.privacy;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kim.cases.Worker;
import kim.platform.Role;
import kim.platform.testing.Tokens;

/** The data protection officer of a Kreis. */
final class Officer {

    static final Worker DUEREN = of(Worker.DUEREN);
    static final Worker RBK = of(Worker.RBK);

    private static final String PRIVACY = "/api/v1/privacy/";

    private Officer() {}

    static ValidatableResponse get(String path, Object... ids) {
        return DUEREN.get(PRIVACY + path, ids);
    }

    static ValidatableResponse post(Map<String, ?> body, String path, Object... ids) {
        return DUEREN.change(body, PRIVACY + path, ids);
    }

    /** The erasure of the case, as the officer follows it. */
    static ValidatableResponse erasureOf(String caseId) {
        var id = get("erasures?limit=100")
                .extract()
                .<String>path("items.find { it.caseId == '%s' }.id".formatted(caseId));
        return get("erasures/{id}", id);
    }

    private static Worker of(String kreis) {
        return new Worker(Tokens.of(Role.DATA_PROTECTION_OFFICER, kreis, "ki-" + kreis, "KREIS", Map.of()), null);
    }
}
