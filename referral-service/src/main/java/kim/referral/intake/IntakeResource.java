package kim.referral.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.platform.problem.Languages;
import kim.referral.payload.AccessRequest;
import kim.referral.referral.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/intakes")
class IntakeResource {

    private final ReceivingIntake receiving;
    private final ReceivingBatch batches;
    private final WithdrawingIntake withdrawing;
    private final ReadingIntakes reading;

    IntakeResource(
            ReceivingIntake receiving, ReceivingBatch batches, WithdrawingIntake withdrawing, ReadingIntakes reading) {
        this.receiving = receiving;
        this.batches = batches;
        this.withdrawing = withdrawing;
        this.reading = reading;
    }

    @POST
    @PermissionsAllowed("intake:post")
    @Operation(operationId = "postIntake", summary = "Neu gemeldete Personen mit Einwilligung weiterleiten")
    public Response receive(@Valid @NotNull AccessRequest request) {
        var receipt = receiving.receive(request);
        return Response.created(URI.create("/api/v1/intakes/" + receipt.id()))
                .entity(receipt)
                .build();
    }

    @POST
    @Path("batch")
    @PermissionsAllowed("intake:post")
    @Operation(operationId = "postIntakes", summary = "Bis zu 500 Meldungen auf einmal, je Meldung beantwortet")
    public BatchAnswer receive(@Valid @NotNull IntakeBatchRequest request, @Context HttpHeaders headers) {
        return batches.receive(request.items(), Languages.of(headers));
    }

    @POST
    @Path("sheet")
    @Consumes("text/csv")
    @PermissionsAllowed("intake:post")
    @Operation(operationId = "postSheet", summary = "Meldungen als Tabelle (RFC 4180), je Haushalt beantwortet")
    public BatchAnswer receive(@NotNull String sheet, @Context HttpHeaders headers) {
        return batches.receive(Sheet.items(sheet), Languages.of(headers));
    }

    @POST
    @Path("{id}/withdrawal")
    @PermissionsAllowed("intake:post")
    @Operation(
            operationId = "withdrawIntake",
            summary = "Widerruf der Einwilligung zu einer eigenen Meldung weitergeben")
    public IntakeReceipt withdraw(@PathParam("id") ReferralId id) {
        return withdrawing.withdraw(id);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("intake:read")
    @Operation(operationId = "readIntake", summary = "Stand einer eigenen Weiterleitung")
    public IntakeReceipt read(@PathParam("id") ReferralId id) {
        return reading.read(id);
    }

    @GET
    @PermissionsAllowed("intake:read")
    @Operation(operationId = "listIntakes", summary = "Eigene Weiterleitungen")
    public Page<IntakeReceipt> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page);
    }
}
