package kim.referral;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;

/** A visitor's browser in front of a one-time link: nothing but addresses and forms. */
final class Page {

    private static final Pattern PASS = Pattern.compile("name=\"pass\" value=\"([^\"]+)\"");

    private final String path;
    private String pass = "";

    Page(String path) {
        this.path = path;
    }

    Response look() {
        return given().redirects().follow(false).get(path);
    }

    Response look(String acceptLanguage) {
        return given().header("Accept-Language", acceptLanguage).get(path);
    }

    Response open(String code) {
        return send("opening", Map.of("code", code));
    }

    Response accept() {
        return send("acceptance", Map.of("pass", pass));
    }

    Response reject(String reason, String text) {
        return send("rejection", Map.of("pass", pass, "reason", reason, "text", text));
    }

    Response report(String end, String outcome) {
        return send("outcome", Map.of("pass", pass, "end", end, "outcome", outcome));
    }

    private Response send(String step, Map<String, String> form) {
        var answer = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path + "/" + step);
        var found = PASS.matcher(answer.asString());
        pass = found.find() ? found.group(1) : "";
        return answer;
    }
}
