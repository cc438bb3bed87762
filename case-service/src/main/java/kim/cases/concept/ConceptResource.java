package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.Kreis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/kreise/{ags}/concept")
class ConceptResource {

    private final ApplyingConcept applying;
    private final ShowingConcept showing;
    private final Caller caller;

    ConceptResource(ApplyingConcept applying, ShowingConcept showing, Caller caller) {
        this.applying = applying;
        this.showing = showing;
        this.caller = caller;
    }

    @PUT
    @PermissionsAllowed("concept:apply")
    @Operation(operationId = "applyConcept", summary = "Konzept des Kreises anwenden")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Concept.class)))
    @APIResponse(
            responseCode = "200",
            description = "Das Konzept gilt; Überschneidungen und Lücken stehen in den Warnungen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppliedConceptView.class)))
    public RestResponse<AppliedConceptView> apply(
            @PathParam("ags") Kreis kreis,
            @HeaderParam("If-Match") Optional<ExpectedVersion> expected,
            @NotNull JsonNode document) {
        return applying.apply(kreis, document, expected, caller).answered();
    }

    @GET
    @PermissionsAllowed("concept:read")
    @Operation(operationId = "readConcept", summary = "Geltendes Konzept des Kreises lesen")
    @APIResponse(
            responseCode = "200",
            description = "Das Konzept, wie es heute oder am genannten Tag gilt",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConceptView.class)))
    public RestResponse<ConceptView> read(@PathParam("ags") Kreis kreis, @QueryParam("on") @Nullable LocalDate day) {
        return showing.show(kreis, day, caller).answered();
    }
}
