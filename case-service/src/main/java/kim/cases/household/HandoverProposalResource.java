package kim.cases.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/cases/{id}/handover-proposals")
@PermissionsAllowed("case:read")
class HandoverProposalResource {

    private final ProposingHandover proposing;
    private final Caller caller;

    HandoverProposalResource(ProposingHandover proposing, Caller caller) {
        this.proposing = proposing;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listHandoverProposals",
            summary = "Vorschläge, den Fall an eine andere Stelle zu übergeben")
    public List<HandoverProposal> list(@PathParam("id") CaseFileId id) {
        return proposing.proposals(id, caller);
    }
}
