package kim.referral.stream;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;

/** One listener's stream: how far it is, and how long it has been silent. Used by one look after the other. */
class Telling {

    /** So many looks without news, then a comment keeps the line open: proxies close a silent one. */
    private static final int SILENT_LOOKS = 15;

    private final Sse sse;
    private Position position;
    private int silent;

    Telling(Sse sse, Position position) {
        this.sse = sse;
        this.position = position;
    }

    Position position() {
        return position;
    }

    /** First of all where it begins, so that also an interruption before any news can be resumed. */
    OutboundSseEvent opening(boolean afterGap) {
        return sse.newEventBuilder()
                .id(position.toString())
                .name(afterGap ? "gap" : "open")
                .data(String.class, afterGap ? "read the lists anew" : "from here")
                .build();
    }

    List<OutboundSseEvent> tell(Heard heard) {
        position = heard.upTo();
        silent = heard.events().isEmpty() ? silent + 1 : 0;
        if (silent >= SILENT_LOOKS) {
            silent = 0;
            return List.of(sse.newEventBuilder().comment("still here").build());
        }
        return heard.events().stream().map(this::event).toList();
    }

    private OutboundSseEvent event(Happening happening) {
        return sse.newEventBuilder()
                .id(happening.position().toString())
                .name("referral")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(StreamedEvent.class, new StreamedEvent(happening.referral(), happening.at()))
                .build();
    }
}
