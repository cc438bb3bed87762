package kim.referral.webhook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/webhooks")
class WebhookResource {

    private final ReadingWebhooks reading;
    private final SubscribingWebhook subscribing;
    private final ChangingWebhook changing;
    private final EndingWebhook ending;
    private final RenewingSecret renewing;
    private final ReplayingDeliveries replaying;

    WebhookResource(
            ReadingWebhooks reading,
            SubscribingWebhook subscribing,
            ChangingWebhook changing,
            EndingWebhook ending,
            RenewingSecret renewing,
            ReplayingDeliveries replaying) {
        this.reading = reading;
        this.subscribing = subscribing;
        this.changing = changing;
        this.ending = ending;
        this.renewing = renewing;
        this.replaying = replaying;
    }

    @GET
    @PermissionsAllowed("webhook:manage")
    @Operation(operationId = "listWebhooks", summary = "Webhooks der eigenen Organisation")
    public Page<WebhookView> list() {
        return reading.list();
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("webhook:manage")
    @Operation(operationId = "readWebhook", summary = "Ein Webhook")
    public Response read(@PathParam("id") UUID id) {
        return reading.read(id).ok();
    }

    @POST
    @PermissionsAllowed("webhook:manage")
    @Operation(operationId = "subscribeWebhook", summary = "Webhook einrichten")
    public Response subscribe(@Valid @NotNull WebhookDetails details) {
        var subscribed = subscribing.subscribe(details);
        return reading.readWithSecret(subscribed.id()).created("/api/v1/webhooks/%s", subscribed.id());
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("webhook:manage")
    @Operation(operationId = "changeWebhook", summary = "Webhook ändern oder anhalten")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull WebhookDetails details) {
        return changing.change(id, expected, details).ok();
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("webhook:manage")
    @Operation(operationId = "endWebhook", summary = "Webhook beenden")
    public Response end(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        ending.end(id, expected);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/secret")
    @PermissionsAllowed("webhook:manage")
    @Operation(operationId = "renewWebhookSecret", summary = "Neues Geheimnis für Signaturen")
    public Response renew(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        return reading.readWithSecret(renewing.renew(id, expected).id()).ok();
    }

    @GET
    @Path("{id}/deliveries")
    @PermissionsAllowed("webhook:manage")
    @Operation(operationId = "listWebhookDeliveries", summary = "Zustellprotokoll")
    public Page<DeliveryView> deliveries(
            @PathParam("id") UUID id,
            @QueryParam("state") @Nullable DeliveryState state,
            @BeanParam @Valid PageRequest page) {
        return reading.deliveries(id, state, page);
    }

    @POST
    @Path("{id}/replay")
    @PermissionsAllowed("webhook:manage")
    @Operation(operationId = "replayWebhook", summary = "Nachrichten noch einmal zustellen")
    public Response replay(@PathParam("id") UUID id, @Valid @NotNull ReplayRequest request) {
        return Response.accepted(replaying.replay(id, request)).build();
    }
}
