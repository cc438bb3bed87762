package kim.cases.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A file on its way out: to be kept, not to be shown or run by a browser. */
record Download(FileName name, FileType type, byte[] content) {

    RestResponse<byte[]> ok() {
        return ResponseBuilder.ok(content)
                .type(type.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.disposition())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
