package kim.cases.disclosure;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For the second person, who need not know the case. */
@Path("/api/v1/cases/disclosures")
@PermissionsAllowed("disclosure:decide")
class SecondPersonResource {

    private final DecidingDisclosure deciding;
    private final ReadingDisclosures reading;
    private final Caller caller;

    SecondPersonResource(DecidingDisclosure deciding, ReadingDisclosures reading, Caller caller) {
        this.deciding = deciding;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listWaitingDisclosures",
            summary = "Offenbarungen ohne Einwilligung, die auf eine zweite Person Ihrer Organisation warten")
    public List<DisclosureView> waiting() {
        return reading.waiting(caller);
    }

    @GET
    @Path("{disclosureId}")
    @Operation(operationId = "readDisclosure", summary = "Eine Offenbarung ohne Einwilligung")
    public DisclosureView read(@PathParam("disclosureId") DisclosureId id) {
        return reading.read(id, caller);
    }

    @POST
    @Path("{disclosureId}/verdict")
    @Operation(
            operationId = "decideDisclosure",
            summary = "Als zweite Person eine Offenbarung bestätigen oder ablehnen")
    public DisclosureView decide(
            @PathParam("disclosureId") DisclosureId id, @Valid @NotNull DisclosureDecisionRequest decision) {
        return reading.read(deciding.decide(id, decision, caller), caller);
    }
}
