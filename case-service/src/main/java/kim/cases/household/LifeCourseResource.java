package kim.cases.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.LifeCourse;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/members/{personId}/life-course")
class LifeCourseResource {

    private final ReadingMember reading;
    private final RewritingLifeCourse rewriting;
    private final Caller caller;

    LifeCourseResource(ReadingMember reading, RewritingLifeCourse rewriting, Caller caller) {
        this.reading = reading;
        this.rewriting = rewriting;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(
            operationId = "readLifeCourse",
            summary = "Aufenthaltsstatus, Rechtskreise und Anschriften einer Person mit ihren Zeiträumen")
    public RestResponse<LifeCourse> read(@PathParam("id") CaseFileId id, @PathParam("personId") PersonId person) {
        return reading.readLifeCourse(id, person, caller).answered();
    }

    @PUT
    @PermissionsAllowed("case:write")
    @Operation(
            operationId = "rewriteLifeCourse",
            summary = "Aufenthaltsstatus, Rechtskreise und Anschriften mit ihren Zeiträumen neu fassen")
    public RestResponse<LifeCourse> rewrite(
            @PathParam("id") CaseFileId id,
            @PathParam("personId") PersonId person,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull LifeCourse told) {
        rewriting.rewrite(id, person, told, expected, caller);
        return reading.readLifeCourse(id, person, caller).answered();
    }
}
