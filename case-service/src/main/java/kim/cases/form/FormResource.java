package kim.cases.form;

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

@Path("/api/v1/cases/{id}/forms")
class FormResource {

    private final FillingForm filling;
    private final ReadingForms reading;
    private final Caller caller;

    FormResource(FillingForm filling, ReadingForms reading, Caller caller) {
        this.filling = filling;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listForms", summary = "Ausgefüllte Formulare eines Falls und Entwürfe, älteste zuerst")
    public Page<FilledFormView> list(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.list(id, page, caller);
    }

    @GET
    @Path("{formId}")
    @PermissionsAllowed("case:read")
    @Operation(
            operationId = "readForm",
            summary = "Ein Formular mit den Fragen der Fassung, in der es ausgefüllt wurde")
    public RestResponse<FilledFormView> read(@PathParam("id") CaseFileId id, @PathParam("formId") FilledFormId formId) {
        return reading.read(id, formId, caller).answered();
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "fillForm", summary = "Ein Formular ausfüllen, auch als Entwurf")
    public RestResponse<FilledFormView> fill(@PathParam("id") CaseFileId id, @Valid @NotNull FillFormRequest request) {
        var filled = filling.fill(id, request, caller);
        return reading.read(id, filled, caller).createdAt("/api/v1/cases/%s/forms/%s", id, filled);
    }

    @PUT
    @Path("{formId}")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "rewriteForm", summary = "Am Entwurf eines Formulars weiterschreiben oder ihn abschließen")
    public RestResponse<FilledFormView> rewrite(
            @PathParam("id") CaseFileId id,
            @PathParam("formId") FilledFormId formId,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull FormContent content) {
        return reading.read(id, filling.rewrite(id, formId, content, expected, caller), caller)
                .answered();
    }
}
