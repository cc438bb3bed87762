package kim.referral.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.referral.payload.AccessRequest;
import kim.referral.referral.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/intakes")
class IntakeResource {

    private final ReceivingIntake receiving;
    private final ReadingIntakes reading;

    IntakeResource(ReceivingIntake receiving, ReadingIntakes reading) {
        this.receiving = receiving;
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
