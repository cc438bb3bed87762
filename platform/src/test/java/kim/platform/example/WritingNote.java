package kim.platform.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;
import kim.platform.audit.Audit;
import kim.platform.event.Outbox;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.platform.idempotency.Idempotent;

@ApplicationScoped
class WritingNote {

    private final Notes notes;
    private final Outbox outbox;
    private final Audit audit;
    private final Cursors cursors;

    WritingNote(Notes notes, Outbox outbox, Audit audit, Cursors cursors) {
        this.notes = notes;
        this.outbox = outbox;
        this.audit = audit;
        this.cursors = cursors;
    }

    @Idempotent
    @Transactional
    Versioned<NoteView> write(NewNote request) {
        var note = new Note(request.text());
        notes.persistAndFlush(note);
        outbox.append(note.written(), note.version());
        return new Versioned<>(note.view(), note.version());
    }

    @Transactional
    Versioned<NoteView> change(UUID id, NewNote request, ExpectedVersion expected) {
        var note = notes.visible(id);
        expected.mustMatch(note);
        note.change(request.text());
        notes.flush();
        return new Versioned<>(note.view(), note.version());
    }

    @Transactional
    Versioned<NoteView> read(UUID id) {
        var note = notes.visible(id);
        audit.read("note", id, "example");
        return new Versioned<>(note.view(), note.version());
    }

    @Transactional
    Page<NoteView> list(PageRequest page) {
        return cursors.ascending(page, notes::after, Note::id, Note::view);
    }
}
