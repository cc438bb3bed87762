package kim.platform.example;

import java.util.UUID;
import kim.platform.event.DomainEvent;

sealed interface NoteEvent extends DomainEvent {

    record Written(UUID id, String text) implements NoteEvent {}
}
