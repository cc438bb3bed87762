package kim.cases.attachment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/cases/{id}/attachments")
class AttachmentResource {

    private final ReceivingFile receiving;
    private final KeepingAttachment keeping;
    private final ReadingAttachments reading;
    private final Caller caller;

    AttachmentResource(ReceivingFile receiving, KeepingAttachment keeping, ReadingAttachments reading, Caller caller) {
        this.receiving = receiving;
        this.keeping = keeping;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("case:write")
    @Operation(
            operationId = "keepAttachment",
            summary =
                    "Eine Datei (höchstens 20 MiB) an Fall, Einwilligung oder Instrument hängen; der Rumpf ist die Datei")
    public RestResponse<AttachmentView> keep(
            @PathParam("id") CaseFileId id,
            @QueryParam("part") @Nullable Part part,
            @QueryParam("partId") @Nullable UUID partId,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            InputStream body) {
        var kept = keeping.keep(id, Target.of(part, partId), receiving.receive(body, disposition), caller);
        return ResponseBuilder.<AttachmentView>created(
                        URI.create("/api/v1/cases/%s/attachments/%s".formatted(id, kept)))
                .entity(reading.read(id, kept, caller))
                .build();
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listAttachments", summary = "Dateien zu einem Fall")
    public Page<AttachmentView> list(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.list(id, page, caller);
    }

    @GET
    @Path("{attachmentId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readAttachment", summary = "Was über eine Datei bekannt ist")
    public AttachmentView read(@PathParam("id") CaseFileId id, @PathParam("attachmentId") AttachmentId attachment) {
        return reading.read(id, attachment, caller);
    }

    @GET
    @Path("{attachmentId}/content")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "downloadAttachment", summary = "Eine Datei herunterladen; das wird protokolliert")
    public RestResponse<byte[]> download(
            @PathParam("id") CaseFileId id, @PathParam("attachmentId") AttachmentId attachment) {
        return reading.download(id, attachment, caller).ok();
    }
}
