package kim.cases.consent;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/consents")
class ConsentResource {

    private final RecordingConsent recording;
    private final WithdrawingConsent withdrawing;
    private final ReadingConsents reading;
    private final Caller caller;

    ConsentResource(
            RecordingConsent recording, WithdrawingConsent withdrawing, ReadingConsents reading, Caller caller) {
        this.recording = recording;
        this.withdrawing = withdrawing;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listConsents", summary = "Einwilligungen zu einem Fall")
    public Page<ConsentView> list(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.list(id, page, caller);
    }

    @GET
    @Path("{consentId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readConsent", summary = "Eine Einwilligung")
    public RestResponse<ConsentView> read(@PathParam("id") CaseFileId id, @PathParam("consentId") ConsentId consentId) {
        return reading.read(id, consentId, caller).answered();
    }

    @POST
    @PermissionsAllowed("consent:record")
    @Operation(operationId = "recordConsent", summary = "Eine Einwilligung festhalten")
    public RestResponse<ConsentView> keep(
            @PathParam("id") CaseFileId id, @Valid @NotNull RecordConsentRequest request) {
        var kept = recording.keep(id, request, caller);
        return reading.read(id, kept, caller).createdAt("/api/v1/cases/%s/consents/%s", id, kept);
    }

    @POST
    @Path("{consentId}/withdrawal")
    @PermissionsAllowed("consent:record")
    @Operation(operationId = "withdrawConsent", summary = "Den Widerruf einer Einwilligung festhalten")
    public RestResponse<ConsentView> withdraw(
            @PathParam("id") CaseFileId id,
            @PathParam("consentId") ConsentId consentId,
            @Valid @NotNull WithdrawConsentRequest request) {
        return reading.read(id, withdrawing.withdraw(id, consentId, request, caller), caller)
                .answered();
    }
}
