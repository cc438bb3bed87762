package kim.reporting.report;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The stored document of a report; every format is made from it, and named after its hash. */
record ReportDocument(String json, String hash) {

    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    Response asJson(Request request) {
        return answer(request, new EntityTag(hash), "application/json", json);
    }

    Response asCsv(Request request) {
        return answer(
                request, new EntityTag(hash + ".csv"), CSV, ReportCsv.write(ReportJson.read(json, PublicReport.class)));
    }

    private static Response answer(Request request, EntityTag tag, String type, String text) {
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null
                ? Response.ok(text.getBytes(StandardCharsets.UTF_8)).type(type)
                : unchanged;
        return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}
