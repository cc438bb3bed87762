package kim.cases.casefile;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What the post that leads a case does with it. */
@Path("/api/v1/cases/{id}")
@PermissionsAllowed("case:write")
class CaseStepResource {

    private final DecidingAdmission admission;
    private final DecidingType type;
    private final AdvancingCase advancing;
    private final FilingInstrument filing;
    private final ClosingCase closing;
    private final ReadingCase reading;
    private final Caller caller;

    CaseStepResource(
            DecidingAdmission admission,
            DecidingType type,
            AdvancingCase advancing,
            FilingInstrument filing,
            ClosingCase closing,
            ReadingCase reading,
            Caller caller) {
        this.admission = admission;
        this.type = type;
        this.advancing = advancing;
        this.filing = filing;
        this.closing = closing;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Path("admission")
    @Operation(operationId = "decideAdmission", summary = "Über die Aufnahme in das Case Management entscheiden")
    public RestResponse<CaseView> decideAdmission(
            @PathParam("id") CaseFileId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull AdmissionRequest request) {
        return shown(admission.decide(id, request, expected, caller));
    }

    @POST
    @Path("type")
    @Operation(operationId = "decideCaseType", summary = "Festlegen, welche Art von Beratung der Fall ist")
    public RestResponse<CaseView> decideType(
            @PathParam("id") CaseFileId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull DecideTypeRequest request) {
        return shown(type.decide(id, request.to(), expected, caller));
    }

    @POST
    @Path("phase")
    @Operation(operationId = "changePhase", summary = "In die nächste Phase gehen")
    public RestResponse<CaseView> changePhase(
            @PathParam("id") CaseFileId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull ChangePhaseRequest request) {
        return shown(advancing.advance(id, request.to(), expected, caller));
    }

    @POST
    @Path("instruments")
    @Operation(operationId = "fileInstrument", summary = "Ein Formular zur Akte nehmen")
    public RestResponse<CaseView> fileInstrument(
            @PathParam("id") CaseFileId id, @Valid @NotNull FileInstrumentRequest request) {
        return shown(filing.file(id, request, caller));
    }

    @POST
    @Path("closure")
    @Operation(operationId = "closeCase", summary = "Den Fall abschließen")
    public RestResponse<CaseView> close(
            @PathParam("id") CaseFileId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull CloseCaseRequest request) {
        return shown(closing.close(id, request, expected, caller));
    }

    private RestResponse<CaseView> shown(CaseFileId id) {
        return reading.read(id, caller).answered();
    }
}
