package kim.cases.duplicate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import kim.cases.search.Match;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/cases/{id}/members/{personId}")
class DuplicateResource {

    private final ReadingDuplicates reading;
    private final LinkingPeople linking;
    private final UndoingLink undoing;
    private final Caller caller;

    DuplicateResource(ReadingDuplicates reading, LinkingPeople linking, UndoingLink undoing, Caller caller) {
        this.reading = reading;
        this.linking = linking;
        this.undoing = undoing;
        this.caller = caller;
    }

    @GET
    @Path("duplicates")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listDuplicates", summary = "Wer in Ihren Fällen dieselbe Person sein könnte, und warum")
    public List<Match> duplicates(@PathParam("id") CaseFileId id, @PathParam("personId") PersonId person) {
        return reading.proposals(id, person, caller);
    }

    @GET
    @Path("links")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listPersonLinks", summary = "Entscheidungen darüber, wer dieselbe Person ist")
    public List<LinkView> links(@PathParam("id") CaseFileId id, @PathParam("personId") PersonId person) {
        return reading.links(id, person, caller);
    }

    @POST
    @Path("links")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "linkPersons", summary = "Entscheiden, dass zwei Einträge dieselbe Person sind oder nicht")
    public RestResponse<LinkView> link(
            @PathParam("id") CaseFileId id,
            @PathParam("personId") PersonId person,
            @Valid @NotNull DecideLinkRequest request) {
        var link = linking.link(id, person, request, caller);
        return ResponseBuilder.<LinkView>created(
                        URI.create("/api/v1/cases/%s/members/%s/links/%s".formatted(id, person, link)))
                .entity(reading.link(id, person, link, caller))
                .build();
    }

    @GET
    @Path("links/{linkId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readPersonLink", summary = "Eine Entscheidung darüber, wer dieselbe Person ist")
    public LinkView readLink(
            @PathParam("id") CaseFileId id, @PathParam("personId") PersonId person, @PathParam("linkId") LinkId link) {
        return reading.link(id, person, link, caller);
    }

    @POST
    @Path("links/{linkId}/undoing")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "undoPersonLink", summary = "Eine Entscheidung aufheben; sie bleibt sichtbar")
    public LinkView undo(
            @PathParam("id") CaseFileId id,
            @PathParam("personId") PersonId person,
            @PathParam("linkId") LinkId link,
            @Valid @NotNull UndoRequest request) {
        return reading.link(id, person, undoing.undo(id, person, link, request, caller), caller);
    }
}
