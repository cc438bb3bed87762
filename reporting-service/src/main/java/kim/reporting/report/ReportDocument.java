package kim.reporting.report;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import kim.reporting.indicator.Catalogue;

/**
 * The stored document of a report; every format is made from it, named after its hash and tells it in {@value #HASH}. A
 * workbook also says when it was written, so two of them are the same in what they say only: its tag is weak.
 */
record ReportDocument(String json, String hash) {

    static final String HASH = "Kim-Report-Hash";

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
        return answer(request, new EntityTag(hash + ".xlsx", true), XLSX, () -> ReportXlsx.write(report(), catalogue));
    }

    /** What may be shown to everybody; made of what was published, so it has a hash of its own. */
    ReportDocument asOpenData(Catalogue catalogue) {
        var open = ReportJson.write(new OpenData(catalogue).of(report()));
        return new ReportDocument(open, ReportJson.hash(open));
    }

    private PublicReport report() {
        return ReportJson.read(json, PublicReport.class);
    }

    private Response answer(Request request, EntityTag tag, String type, Supplier<byte[]> bytes) {
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(bytes.get()).type(type) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HASH, hash)
                .build();
    }
}
