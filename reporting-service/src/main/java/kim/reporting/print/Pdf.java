package kim.reporting.print;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A PDF as an answer. */
public final class Pdf {

    public static final String TYPE = "application/pdf";

    private Pdf() {}

    /** @param name of the file, without its ending */
    public static Response answer(byte[] pdf, String name) {
        return Response.ok(pdf, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.pdf\"".formatted(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
