package kim.platform;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A view together with the version it shows, which becomes the ETag [C11]. */
public record Versioned<T>(T view, long version) {

    public Response ok() {
        return Response.ok(view).tag(tag()).build();
    }

    public Response created(String location, Object... ids) {
        return Response.created(URI.create(location.formatted(ids)))
                .entity(view)
                .tag(tag())
                .build();
    }

    /** As {@link #ok}, so that the description of the API knows what comes back. */
    public RestResponse<T> answered() {
        return ResponseBuilder.ok(view).tag(tag()).build();
    }

    /** As {@link #created}, so that the description of the API knows what comes back. */
    public RestResponse<T> createdAt(String location, Object... ids) {
        return ResponseBuilder.<T>created(URI.create(location.formatted(ids)))
                .entity(view)
                .tag(tag())
                .build();
    }

    private EntityTag tag() {
        return new EntityTag(Long.toString(version));
    }
}
