package kim.cases.contact;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/contacts")
class ContactResource {

    private final RecordingContact recording;
    private final ReadingContacts reading;
    private final Caller caller;

    ContactResource(RecordingContact recording, ReadingContacts reading, Caller caller) {
        this.recording = recording;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listContacts", summary = "Kontakte zu einem Fall, neueste zuerst")
    public Page<ContactView> list(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.list(id, page, caller);
    }

    @GET
    @Path("{contactId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readContact", summary = "Ein Kontakt")
    public RestResponse<ContactView> read(@PathParam("id") CaseFileId id, @PathParam("contactId") ContactId contactId) {
        return reading.read(id, contactId, caller).answered();
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "recordContact", summary = "Einen Kontakt festhalten, auch als Entwurf")
    public RestResponse<ContactView> keep(@PathParam("id") CaseFileId id, @Valid @NotNull ContactDetails details) {
        var kept = recording.keep(id, details, caller);
        return reading.read(id, kept, caller).createdAt("/api/v1/cases/%s/contacts/%s", id, kept);
    }

    @PUT
    @Path("{contactId}")
    @PermissionsAllowed("case:write")
    @Operation(
            operationId = "rewriteContact",
            summary = "Am Entwurf eines Kontakts weiterschreiben oder ihn fertigstellen")
    public RestResponse<ContactView> rewrite(
            @PathParam("id") CaseFileId id,
            @PathParam("contactId") ContactId contactId,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull ContactDetails details) {
        return reading.read(id, recording.rewrite(id, contactId, details, expected, caller), caller)
                .answered();
    }
}
