package kim.referral.stream;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.referral.referral.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/events")
class EventResource {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Listening listening;
    private final Lifetime lifetime;
    private final Caller caller;

    EventResource(Listening listening, Lifetime lifetime, Caller caller) {
        this.listening = listening;
        this.lifetime = lifetime;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "followEvents", summary = "Änderungen eigener Überleitungen als Ereignisstrom")
    public Multi<OutboundSseEvent> follow(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
        var kreis = caller.kreis();
        var begun = listening.begin(kreis, Optional.ofNullable(lastEventId));
        var telling = new Telling(sse, begun.upTo());
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(telling.opening(begun.afterGap())),
                        news(kreis, Viewer.of(caller), telling).select().first(lifetime.left()));
    }

    private Multi<OutboundSseEvent> news(Kreis kreis, Viewer viewer, Telling telling) {
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(look ->
                        Multi.createFrom().iterable(telling.tell(listening.next(kreis, viewer, telling.position()))));
    }
}
