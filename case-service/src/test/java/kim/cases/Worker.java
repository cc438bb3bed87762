package kim.cases;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import kim.platform.Role;
import kim.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Somebody who uses the API; {@code on} a day that is not today where a test plays another time. */
public record Worker(String token, @Nullable LocalDate day) {

    public static final String DUEREN = "05358";
    public static final String RBK = "05378";
    public static final String WARENDORF = "05570";

    /** Leads cases of welcome counselling in Düren. */
    public static final Worker SKF = of(Tokens.caseManager(DUEREN, "skf-dueren", "skf-dueren-welcome-1"));
    /** The post beside it, of the same carrier. */
    public static final Worker SKF_COLLEAGUE = of(Tokens.caseManager(DUEREN, "skf-dueren", "skf-dueren-welcome-2"));
    /** Leads psychosocial cases, which are closed to everybody else [W2]. */
    public static final Worker PSYCHOSOCIAL =
            of(Tokens.caseManager(DUEREN, "caritas-dueren", "caritas-dueren-psychosocial"));
    /** Leads cases for another carrier. */
    public static final Worker DIAKONIE =
            of(Tokens.caseManager(DUEREN, "diakonie-juelich", "diakonie-juelich-welcome-1"));
    /** Holds a post that nobody held before December 2025. */
    public static final Worker BURSCHEID =
            of(Tokens.caseManager(RBK, "diakonie-leverkusen", "diakonie-leverkusen-burscheid"));
    /** Leads cases in the Kreis whose concept closes silent ones [C9]. */
    public static final Worker AHLEN = of(Tokens.caseManager(WARENDORF, "ki-warendorf", "ki-warendorf-cm-ahlen-1"));
    /** Leads cases in a Kreis whose concept is strict. */
    public static final Worker NORD = of(Tokens.caseManager(RBK, "ki-rbk", "ki-rbk-nord"));

    /** Leads cases of young people in Euskirchen. */
    public static final Worker KJA = of(Tokens.caseManager("05366", "kja-bonn", "kja-bonn-cm-1"));

    public static final Worker SKF_LEAD = of(Tokens.carrierLead(DUEREN, "skf-dueren"));
    public static final Worker CARITAS_LEAD = of(Tokens.carrierLead(DUEREN, "caritas-dueren"));
    public static final Worker COORDINATOR = of(Tokens.coordinator(DUEREN));
    public static final Worker RBK_COORDINATOR = of(Tokens.coordinator(RBK));
    public static final Worker OFFICER =
            of(Tokens.of(Role.DATA_PROTECTION_OFFICER, DUEREN, "ki-dueren", "KREIS", Map.of()));
    public static final Worker MINISTRY = of(Tokens.ministry());
    public static final Worker SERVICE = of(Tokens.service());

    private static Worker of(String token) {
        return new Worker(token, null);
    }

    public Worker on(LocalDate otherDay) {
        return new Worker(token, otherDay);
    }

    public RequestSpecification asks() {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON);
        return day == null
                ? request
                : request.header(
                        "Kim-Demo-Time",
                        day.atTime(LocalTime.NOON).atZone(Days.ZONE).toInstant().toString());
    }

    public ValidatableResponse get(String path, Object... ids) {
        return asks().get(path, ids).then();
    }

    /** A POST with a key of its own. */
    public ValidatableResponse post(Object body, String path, Object... ids) {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path, ids)
                .then();
    }

    /** A POST on whatever version there is. */
    public ValidatableResponse change(Object body, String path, Object... ids) {
        return change("*", body, path, ids);
    }

    public ValidatableResponse change(String version, Object body, String path, Object... ids) {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .body(body)
                .post(path, ids)
                .then();
    }

    public ValidatableResponse put(@Nullable String version, Object body, String path, Object... ids) {
        var request = version == null ? asks() : asks().header("If-Match", version);
        return request.body(body).put(path, ids).then();
    }

    /** A POST as a service, in that Kreis. */
    public ValidatableResponse order(String kreis, String path) {
        return asks().header("Kim-Kreis", kreis)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path)
                .then();
    }

    public ValidatableResponse inside(String kreis, String path, Object... ids) {
        return asks().header("Kim-Kreis", kreis).get(path, ids).then();
    }
}
