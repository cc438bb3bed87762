package kim.cases.handover;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Offers, for those who make and those who get them. */
@Path("/api/v1/handovers")
class HandoverResource {

    private final AnsweringHandover answering;
    private final ReadingHandovers reading;
    private final Caller caller;

    HandoverResource(AnsweringHandover answering, ReadingHandovers reading, Caller caller) {
        this.answering = answering;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listHandovers", summary = "Angebotene Übergaben von und an Ihre Stellen, neueste zuerst")
    public Page<HandoverView> list(
            @QueryParam("state") @Nullable HandoverState state, @BeanParam @Valid PageRequest page) {
        return reading.list(state, page, caller);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readHandover", summary = "Eine angebotene Übergabe")
    public RestResponse<HandoverView> read(@PathParam("id") UUID id) {
        return reading.read(id, caller).answered();
    }

    @POST
    @Path("{id}/acceptance")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "acceptHandover", summary = "Einen angebotenen Fall übernehmen")
    public RestResponse<HandoverView> accept(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        return reading.read(answering.accept(id, expected, caller).id(), caller).answered();
    }

    @POST
    @Path("{id}/rejection")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "rejectHandover", summary = "Einen angebotenen Fall ablehnen")
    public RestResponse<HandoverView> reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull RejectHandoverRequest request) {
        return reading.read(answering.reject(id, request, expected, caller).id(), caller)
                .answered();
    }

    @POST
    @Path("{id}/withdrawal")
    @PermissionsAllowed({"case:write", "case:assign"})
    @Operation(operationId = "withdrawHandover", summary = "Ein Angebot zurücknehmen")
    public RestResponse<HandoverView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        return reading.read(answering.withdraw(id, expected, caller).id(), caller)
                .answered();
    }
}
