package kim.referral.directory;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import kim.platform.http.Page;
import kim.platform.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/directory")
class DirectoryResource {

    private final MatchingServices matching;
    private final ReadingServices reading;
    private final ExportingDirectory exporting;
    private final ImportingDirectory importing;

    DirectoryResource(
            MatchingServices matching,
            ReadingServices reading,
            ExportingDirectory exporting,
            ImportingDirectory importing) {
        this.matching = matching;
        this.reading = reading;
        this.exporting = exporting;
        this.importing = importing;
    }

    @GET
    @Path("matches")
    @PermissionsAllowed("directory:read")
    @Operation(operationId = "matchServices", summary = "Wer hier helfen kann, ohne dass jemand genannt wird")
    public Page<MatchView> match(@BeanParam @Valid Question question, @Context HttpHeaders headers) {
        return matching.match(question, Languages.of(headers));
    }

    @GET
    @Path("reviews")
    @PermissionsAllowed("directory:write")
    @Operation(operationId = "listDirectoryReviews", summary = "Angebote, deren Angaben zu prüfen sind")
    public Page<ServiceView> due(@QueryParam("months") @Min(0) @Max(120) @Nullable Integer months) {
        return reading.due(months);
    }

    @GET
    @PermissionsAllowed("directory:read")
    @Operation(operationId = "exportDirectory", summary = "Das Verzeichnis als HSDS")
    public HsdsDocument export() {
        return exporting.export();
    }

    @POST
    @Path("import")
    @PermissionsAllowed("directory:write")
    @Operation(operationId = "importDirectory", summary = "Angebote als HSDS einlesen")
    public ImportReport read(@NotNull HsdsDocument document) {
        return importing.read(document);
    }
}
