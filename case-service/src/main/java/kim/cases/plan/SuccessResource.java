package kim.cases.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/success")
class SuccessResource {

    private final SettingSuccess setting;
    private final Caller caller;

    SuccessResource(SettingSuccess setting, Caller caller) {
        this.setting = setting;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readSuccess", summary = "Was für diese Episode Erfolg bedeutet")
    public RestResponse<SuccessView> read(@PathParam("id") CaseFileId id) {
        return setting.read(id, caller).answered();
    }

    @GET
    @Path("wordings")
    @PermissionsAllowed("case:read")
    @Operation(
            operationId = "listSuccessWordings",
            summary = "Was für diese Episode je als Erfolg galt, zuletzt das Gültige")
    public Page<SuccessWords> wordings(@PathParam("id") CaseFileId id) {
        return setting.wordings(id, caller);
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "setSuccess", summary = "Festhalten, was Erfolg bedeutet")
    public RestResponse<SuccessView> set(@PathParam("id") CaseFileId id, @Valid @NotNull SetSuccessRequest request) {
        return setting.read(setting.set(id, request, caller), caller).createdAt("/api/v1/cases/%s/success", id);
    }

    @PUT
    @PermissionsAllowed("case:write")
    @Operation(operationId = "rewriteSuccess", summary = "Neu fassen, was Erfolg bedeutet")
    public RestResponse<SuccessView> rewrite(
            @PathParam("id") CaseFileId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull SetSuccessRequest request) {
        return setting.read(setting.rewrite(id, request, expected, caller), caller)
                .answered();
    }
}
