package kim.cases.casefile;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases")
@PermissionsAllowed("case:read")
class CaseFileResource {

    private final ReadingCase reading;
    private final ListingCases listing;
    private final ReadingHistory history;
    private final Caller caller;

    CaseFileResource(ReadingCase reading, ListingCases listing, ReadingHistory history, Caller caller) {
        this.reading = reading;
        this.listing = listing;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listCases", summary = "Fälle, die Sie sehen dürfen, neueste zuerst")
    public Page<CaseListItem> list(
            @BeanParam CaseFilter filter,
            @BeanParam @Valid PageRequest page,
            @QueryParam("total") @DefaultValue("false") boolean total) {
        return total ? listing.listWithTotal(filter, page, caller) : listing.list(filter, page, caller);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readCase", summary = "Ein Fall, soweit Sie ihn sehen dürfen")
    public RestResponse<CaseView> read(@PathParam("id") CaseFileId id) {
        return reading.read(id, caller).answered();
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readCaseHistory", summary = "Wer hat wann was am Fall geändert")
    public Page<HistoryEntry> history(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return history.read(id, page, caller);
    }
}
