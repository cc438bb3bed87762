package kim.reporting.report;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import kim.reporting.indicator.Catalogue;

/** The stored document of a report; every format is made from it, and named after its hash. */
record ReportDocument(String json, String hash) {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    Response asJson(Request request) {
        return answer(request, new EntityTag(hash), "application/json", () -> json.getBytes(StandardCharsets.UTF_8));
    }

    /** @param indicator of which alone; empty for all */
    Response asCsv(Request request, String indicator) {
        return answer(
                request,
                new EntityTag("%s.%s.csv".formatted(hash, indicator)),
                CSV,
                () -> ReportCsv.write(report(), indicator).getBytes(StandardCharsets.UTF_8));
    }

    Response asXlsx(Request request, Catalogue catalogue) {
        return answer(request, new EntityTag(hash + ".xlsx"), XLSX, () -> ReportXlsx.write(report(), catalogue));
    }

    private PublicReport report() {
        return ReportJson.read(json, PublicReport.class);
    }

    private static Response answer(Request request, EntityTag tag, String type, Supplier<byte[]> bytes) {
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(bytes.get()).type(type) : unchanged;
        return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}
