package kim.cases.privacy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/privacy/subject-accesses")
@PermissionsAllowed("privacy:answer")
@Tag(name = "Datenschutz")
class SubjectAccessResource {

    private final RequestingSubjectAccess requesting;
    private final PreparingPackage preparing;
    private final Caller caller;

    SubjectAccessResource(RequestingSubjectAccess requesting, PreparingPackage preparing, Caller caller) {
        this.requesting = requesting;
        this.preparing = preparing;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listSubjectAccesses", summary = "Auskunftsersuchen mit ihren Fristen, neueste zuerst")
    public Page<SubjectAccessView> list(@BeanParam @Valid PageRequest page) {
        return requesting.list(page, caller);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readSubjectAccess", summary = "Ein Auskunftsersuchen")
    public RestResponse<SubjectAccessView> read(@PathParam("id") SubjectAccessId id) {
        return requesting.read(id, caller).answered();
    }

    @POST
    @Operation(operationId = "requestSubjectAccess", summary = "Ein Auskunftsersuchen (Art. 15 DSGVO) festhalten")
    public RestResponse<SubjectAccessView> request(@Valid @NotNull SubjectAccessRequest request) {
        var requested = requesting.request(request, caller);
        return requesting.read(requested, caller).createdAt("/api/v1/privacy/subject-accesses/%s", requested);
    }

    /** By the data protection officer alone: the package holds a predecessor's notes, which not every post may read [W4]. */
    @POST
    @Path("{id}/preparation")
    @PermissionsAllowed("privacy:manage")
    @Operation(
            operationId = "prepareSubjectAccess",
            summary = "Die Auskunft aus allen Diensten zusammenstellen; noch einmal stellt sie neu zusammen")
    public RestResponse<SubjectAccessView> prepare(@PathParam("id") SubjectAccessId id) {
        return requesting.read(preparing.prepare(id, caller), caller).answered();
    }

    /** As the preparation: by the data protection officer alone [W4]. */
    @GET
    @Path("{id}/package")
    @PermissionsAllowed("privacy:manage")
    @Produces("application/zip")
    @Operation(operationId = "takeSubjectAccess", summary = "Die Auskunft: JSON, PDF und Anlagen in einem Archiv (ZIP)")
    public RestResponse<byte[]> take(@PathParam("id") SubjectAccessId id) {
        return ResponseBuilder.ok(preparing.take(id, caller))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"auskunft.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{id}/delivery")
    @Operation(operationId = "deliverSubjectAccess", summary = "Festhalten, wann und wie die Auskunft übergeben wurde")
    public RestResponse<SubjectAccessView> deliver(
            @PathParam("id") SubjectAccessId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull DeliveryRequest delivery) {
        return requesting
                .read(requesting.deliver(id, delivery, expected, caller), caller)
                .answered();
    }
}
