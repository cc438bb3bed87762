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
import jakarta.ws.rs.core.Response;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/referrals")
class ReferralResource {

    private final ReadingReferrals reading;
    private final AcceptingReferral accepting;
    private final RejectingReferral rejecting;
    private final ForwardingReferral forwarding;
    private final BeginningReferral beginning;
    private final HoldingReferral holding;
    private final ReportingOutcome reporting;
    private final CancellingReferral cancelling;
    private final AnsweringInquiry answering;
    private final RecordingMeeting meeting;

    ReferralResource(
            ReadingReferrals reading,
            AcceptingReferral accepting,
            RejectingReferral rejecting,
            ForwardingReferral forwarding,
            BeginningReferral beginning,
            HoldingReferral holding,
            ReportingOutcome reporting,
            CancellingReferral cancelling,
            AnsweringInquiry answering,
            RecordingMeeting meeting) {
        this.reading = reading;
        this.accepting = accepting;
        this.rejecting = rejecting;
        this.forwarding = forwarding;
        this.beginning = beginning;
        this.holding = holding;
        this.reporting = reporting;
        this.cancelling = cancelling;
        this.answering = answering;
        this.meeting = meeting;
    }

    @GET
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "listReferrals", summary = "Eigene gesendete und empfangene Überleitungen")
    public Page<ReferralView> list(@BeanParam WorkListFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "readReferral", summary = "Eine Überleitung")
    public Response read(@PathParam("id") ReferralId id) {
        return reading.read(id).ok();
    }

    @GET
    @Path("{id}/chain")
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "readChain", summary = "Der Weg eines Anliegens von Stelle zu Stelle")
    public Chain chain(@PathParam("id") ReferralId id) {
        return reading.chain(id);
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
    @Path("{id}/forwarding")
    @PermissionsAllowed("referral:answer")
    @Operation(operationId = "forwardReferral", summary = "An eine andere Stelle oder einen anderen Kreis weiterleiten")
    public Response forward(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull ForwardReferralRequest request) {
        forwarding.forward(id, expected, request);
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
    @Path("{id}/answer")
    @PermissionsAllowed("referral:answer")
    @Operation(operationId = "answerInquiry", summary = "Eine Anfrage ohne Namen beantworten")
    public Response answer(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull AnswerInquiryRequest request) {
        answering.answer(id, expected, request);
        return read(id);
    }

    @POST
    @Path("{id}/meetings")
    @PermissionsAllowed("referral:answer")
    @Operation(operationId = "recordMeeting", summary = "Gemeinsamen Ersttermin oder Übergabegespräch festhalten")
    public Response meet(@PathParam("id") ReferralId id, @Valid @NotNull MeetingRequest request) {
        meeting.record(id, request);
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
