package kim.cases.conference;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/conferences")
class ConferenceResource {

    private final HoldingConference holding;
    private final ReadingConferences reading;
    private final Caller caller;

    ConferenceResource(HoldingConference holding, ReadingConferences reading, Caller caller) {
        this.holding = holding;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listConferences", summary = "Fallkonferenzen zu einem Fall, älteste zuerst")
    public Page<ConferenceView> list(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.list(id, page, caller);
    }

    @GET
    @Path("{conferenceId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readConference", summary = "Eine Fallkonferenz mit ihren Vereinbarungen")
    public RestResponse<ConferenceView> read(
            @PathParam("id") CaseFileId id, @PathParam("conferenceId") ConferenceId conferenceId) {
        return reading.read(id, conferenceId, caller).answered();
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "holdConference", summary = "Eine Fallkonferenz mit ihren Vereinbarungen festhalten")
    public RestResponse<ConferenceView> hold(
            @PathParam("id") CaseFileId id, @Valid @NotNull HoldConferenceRequest request) {
        var held = holding.hold(id, request, caller);
        return reading.read(id, held, caller).createdAt("/api/v1/cases/%s/conferences/%s", id, held);
    }

    @POST
    @Path("undertakings/{undertakingId}/fulfilment")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "keepUndertaking", summary = "Melden, dass eine Vereinbarung erfüllt ist")
    public RestResponse<ConferenceView> keep(
            @PathParam("id") CaseFileId id,
            @PathParam("undertakingId") UndertakingId undertakingId,
            @HeaderParam("If-Match") ExpectedVersion expected) {
        return reading.read(id, holding.keep(id, undertakingId, expected, caller), caller)
                .answered();
    }
}
