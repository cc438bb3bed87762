package kim.platform.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import kim.platform.NotVisible;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Each service keeps a log of its own; the gateway leads to it by the service's name. */
@Path("/api/v1/audit/{service}")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("audit:read")
@Tag(name = "Protokoll")
class AuditResource {

    private final ReadingAudit reading;
    private final String own;

    AuditResource(ReadingAudit reading, @ConfigProperty(name = "quarkus.application.name") String own) {
        this.reading = reading;
        this.own = own;
    }

    @GET
    @Operation(operationId = "searchAudit", summary = "Zugriffe auf personenbezogene Daten, die neuesten zuerst")
    public Page<AuditEntry> list(
            @PathParam("service") String service, @BeanParam AuditFilter filter, @BeanParam @Valid PageRequest page) {
        requireOwn(service);
        return reading.list(filter, page);
    }

    @GET
    @Path("export")
    @Produces("text/csv")
    @Operation(operationId = "exportAudit", summary = "Zugriffe als Tabelle (CSV)")
    public StreamingOutput export(@PathParam("service") String service, @BeanParam AuditFilter filter) {
        requireOwn(service);
        return out -> reading.export(filter, out);
    }

    @GET
    @Path("verification")
    @Operation(operationId = "verifyAudit", summary = "Ob das Protokoll unverändert ist")
    public AuditVerdict verify(@PathParam("service") String service) {
        requireOwn(service);
        return reading.verify();
    }

    private void requireOwn(String service) {
        if (!service.equals(own)) {
            throw new NotVisible();
        }
    }
}
