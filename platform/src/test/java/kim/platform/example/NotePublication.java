package kim.platform.example;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class NotePublication implements Publication<NoteEvent> {

    static final EventType WRITTEN = new EventType("kim.note.written.v1");

    @Override
    public Class<NoteEvent> family() {
        return NoteEvent.class;
    }

    @Override
    public Announcement announce(NoteEvent event) {
        return switch (event) {
            case NoteEvent.Written(var id, var text) ->
                new Announcement(Topic.CASES, id.toString(), WRITTEN, id.toString(), event);
        };
    }
}
