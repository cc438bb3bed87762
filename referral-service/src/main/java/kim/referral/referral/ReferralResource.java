package kim.referral.referral;

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
import jakarta.ws.rs.core.Response;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/referrals")
class ReferralResource {

    private final ReadingReferrals reading;
    private final AcceptingReferral accepting;
    private final RejectingReferral rejecting;
    private final BeginningReferral beginning;
    private final HoldingReferral holding;
    private final ReportingOutcome reporting;
    private final CancellingReferral cancelling;

    ReferralResource(
            ReadingReferrals reading,
            AcceptingReferral accepting,
            RejectingReferral rejecting,
            BeginningReferral beginning,
            HoldingReferral holding,
            ReportingOutcome reporting,
            CancellingReferral cancelling) {
        this.reading = reading;
        this.accepting = accepting;
        this.rejecting = rejecting;
        this.beginning = beginning;
        this.holding = holding;
        this.reporting = reporting;
        this.cancelling = cancelling;
    }

    @GET
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "listReferrals", summary = "Eigene gesendete und empfangene Überleitungen")
    public Page<ReferralView> list(
            @QueryParam("status") @Nullable ReferralStatus status, @BeanParam @Valid PageRequest page) {
        return reading.list(status, page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "readReferral", summary = "Eine Überleitung")
    public Response read(@PathParam("id") ReferralId id) {
        return reading.read(id).ok();
    }

    @POST
    @Path("{id}/acceptance")
    @PermissionsAllowed("referral:answer")
    @Operation(operationId = "acceptReferral", summary = "Überleitung annehmen")
    public Response accept(@PathParam("id") ReferralId id, @HeaderParam("If-Match") ExpectedVersion expected) {
        accepting.accept(id, expected);
        return read(id);
    }

    @POST
    @Path("{id}/rejection")
    @PermissionsAllowed("referral:answer")
    @Operation(operationId = "rejectReferral", summary = "Überleitung mit Grund ablehnen")
    public Response reject(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull RejectReferralRequest request) {
        rejecting.reject(id, expected, request);
        return read(id);
    }

    @POST
    @Path("{id}/progress")
    @PermissionsAllowed("referral:answer")
    @Operation(operationId = "beginReferral", summary = "Bearbeitung aufnehmen oder fortsetzen")
    public Response begin(@PathParam("id") ReferralId id, @HeaderParam("If-Match") ExpectedVersion expected) {
        beginning.begin(id, expected);
        return read(id);
    }

    @POST
    @Path("{id}/hold")
    @PermissionsAllowed("referral:answer")
    @Operation(operationId = "holdReferral", summary = "Bearbeitung anhalten")
    public Response hold(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull HoldReferralRequest request) {
        holding.hold(id, expected, request);
        return read(id);
    }

    @POST
    @Path("{id}/outcome")
    @PermissionsAllowed("referral:answer")
    @Operation(operationId = "reportOutcome", summary = "Ergebnis melden")
    public Response report(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull ReportOutcomeRequest request) {
        reporting.report(id, expected, request);
        return read(id);
    }

    @POST
    @Path("{id}/cancellation")
    @PermissionsAllowed("referral:answer")
    @Operation(operationId = "cancelReferral", summary = "Eigene Überleitung zurücknehmen")
    public Response cancel(@PathParam("id") ReferralId id, @HeaderParam("If-Match") ExpectedVersion expected) {
        cancelling.cancel(id, expected);
        return read(id);
    }
}
