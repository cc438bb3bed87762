package kim.referral.clearing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.platform.problem.Languages;
import kim.referral.referral.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/clearing")
class ClearingResource {

    private final ReadingClearing reading;
    private final AssigningRequest assigning;
    private final ForwardingAbroad forwarding;
    private final AdvisingElsewhere advising;
    private final WithdrawingRequest withdrawing;
    private final PlanningAllocation planning;
    private final AllocatingRequests allocating;
    private final ReadingUnanswered unanswered;

    ClearingResource(
            ReadingClearing reading,
            AssigningRequest assigning,
            ForwardingAbroad forwarding,
            AdvisingElsewhere advising,
            WithdrawingRequest withdrawing,
            PlanningAllocation planning,
            AllocatingRequests allocating,
            ReadingUnanswered unanswered) {
        this.reading = reading;
        this.assigning = assigning;
        this.forwarding = forwarding;
        this.advising = advising;
        this.withdrawing = withdrawing;
        this.planning = planning;
        this.allocating = allocating;
        this.unanswered = unanswered;
    }

    @GET
    @PermissionsAllowed("clearing:read")
    @Operation(operationId = "listClearing", summary = "Anfragen, die noch niemandem zugeordnet sind")
    public Page<WaitingRequest> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("clearing:read")
    @Operation(operationId = "readClearing", summary = "Eine Anfrage mit Vorschlägen")
    public Response read(@PathParam("id") ReferralId id, @Context HttpHeaders headers) {
        return reading.read(id, Languages.of(headers)).ok();
    }

    @POST
    @Path("{id}/assignment")
    @PermissionsAllowed("clearing:assign")
    @Operation(operationId = "assignRequest", summary = "Anfrage einer Stelle zuordnen")
    public Response assign(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull AssignmentRequest request) {
        var assigned = assigning.assign(id, expected, request);
        return assigned.created("/api/v1/referrals/%s", assigned.view().referral());
    }

    @POST
    @Path("{id}/forwarding")
    @PermissionsAllowed("clearing:assign")
    @Operation(operationId = "forwardToKreis", summary = "Anfrage an das Clearing eines anderen Kreises weiterleiten")
    public Decision forward(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull ForwardAbroadRequest request) {
        return forwarding.forward(id, expected, request);
    }

    @POST
    @Path("{id}/advice")
    @PermissionsAllowed("clearing:assign")
    @Operation(operationId = "adviseElsewhere", summary = "An eine andere Stelle verweisen, ohne etwas zu senden")
    public Decision advise(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull AdviceRequest request) {
        return advising.advise(id, expected, request);
    }

    @POST
    @Path("{id}/withdrawal")
    @PermissionsAllowed("clearing:assign")
    @Operation(operationId = "withdrawRequest", summary = "Widerruf der Einwilligung zu einer wartenden Anfrage")
    public Decision withdraw(@PathParam("id") ReferralId id, @HeaderParam("If-Match") ExpectedVersion expected) {
        return withdrawing.withdraw(id, expected);
    }

    @GET
    @Path("allocation")
    @PermissionsAllowed("clearing:assign")
    @Operation(operationId = "planAllocation", summary = "Vorschlag für die wöchentliche Verteilung")
    public AllocationPlan plan(@Context HttpHeaders headers) {
        return planning.plan(Languages.of(headers));
    }

    @POST
    @Path("allocation")
    @PermissionsAllowed("clearing:assign")
    @Operation(operationId = "allocateRequests", summary = "Viele Anfragen auf einmal zuordnen, je Anfrage beantwortet")
    public AllocationAnswer allocate(@Valid @NotNull AllocationRequest request, @Context HttpHeaders headers) {
        return allocating.allocate(request, Languages.of(headers));
    }

    @GET
    @Path("unanswered")
    @PermissionsAllowed("clearing:assign")
    @Operation(operationId = "listUnanswered", summary = "Überleitungen, die zu lange unbeantwortet sind")
    public Page<UnansweredReferral> unanswered(@BeanParam @Valid PageRequest page) {
        return unanswered.list(page);
    }
}
