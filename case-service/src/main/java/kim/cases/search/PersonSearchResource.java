package kim.cases.search;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A search is posted, because names have no place in the addresses that servers log. */
@Path("/api/v1/persons/search")
@PermissionsAllowed("case:read")
class PersonSearchResource {

    private final SearchingPeople searching;
    private final Caller caller;

    PersonSearchResource(SearchingPeople searching, Caller caller) {
        this.searching = searching;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "searchPersons", summary = "Personen suchen, auch wenn der Name anders geschrieben ist")
    public List<Match> search(@Valid @NotNull SearchRequest request) {
        return searching.search(request, caller);
    }
}
