package kim.cases.monitoring;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.cases.plan.MeasureId;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/measures/{measureId}/reviews")
class ReviewResource {

    private final ReviewingMeasure reviewing;
    private final ReadingReviews reading;
    private final Caller caller;

    ReviewResource(ReviewingMeasure reviewing, ReadingReviews reading, Caller caller) {
        this.reviewing = reviewing;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listReviews", summary = "Überprüfungen einer Maßnahme, älteste zuerst")
    public Page<ReviewView> list(
            @PathParam("id") CaseFileId id,
            @PathParam("measureId") MeasureId measureId,
            @BeanParam @Valid PageRequest page) {
        return reading.list(id, measureId, page, caller);
    }

    @GET
    @Path("{reviewId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readReview", summary = "Eine Überprüfung einer Maßnahme")
    public RestResponse<ReviewView> read(@PathParam("id") CaseFileId id, @PathParam("reviewId") ReviewId reviewId) {
        return reading.read(id, reviewId, caller).answered();
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "reviewMeasure", summary = "Eine Maßnahme überprüfen, auch mit einer Beobachtung dazu")
    public RestResponse<ReviewView> review(
            @PathParam("id") CaseFileId id,
            @PathParam("measureId") MeasureId measureId,
            @Valid @NotNull ReviewMeasureRequest request) {
        var reviewed = reviewing.review(id, measureId, request, caller);
        return reading.read(id, reviewed, caller)
                .createdAt("/api/v1/cases/%s/measures/%s/reviews/%s", id, measureId, reviewed);
    }
}
