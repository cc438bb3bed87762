package kim.referral.link;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.referral.referral.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/referrals/{referral}/links")
class LinkResource {

    private final MakingLink making;
    private final RevokingLink revoking;
    private final ReadingLinks reading;

    LinkResource(MakingLink making, RevokingLink revoking, ReadingLinks reading) {
        this.making = making;
        this.revoking = revoking;
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed("link:create")
    @Operation(operationId = "listLinks", summary = "Einmal-Links einer Überleitung")
    public Page<LinkView> list(@PathParam("referral") ReferralId referral) {
        return reading.list(referral);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("link:create")
    @Operation(operationId = "readLink", summary = "Ein Einmal-Link")
    public Response read(@PathParam("referral") ReferralId referral, @PathParam("id") UUID id) {
        return reading.read(referral, id).ok();
    }

    @POST
    @PermissionsAllowed("link:create")
    @Operation(operationId = "makeLink", summary = "Einmal-Link für eine Stelle ohne Zugang")
    public Response make(@PathParam("referral") ReferralId referral) {
        var made = making.make(referral);
        return reading.readWithSecrets(referral, made.id())
                .created("/api/v1/referrals/%s/links/%s", referral, made.id());
    }

    @POST
    @Path("{id}/revocation")
    @PermissionsAllowed("link:create")
    @Operation(operationId = "revokeLink", summary = "Einmal-Link zurücknehmen")
    public Response revoke(
            @PathParam("referral") ReferralId referral,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected) {
        var revoked = revoking.revoke(referral, id, expected);
        return reading.read(referral, revoked.id()).ok();
    }
}
