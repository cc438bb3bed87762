package kim.platform.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.TimeOrderedId;
import kim.platform.UnmetCondition;

@Entity
class Note extends KreisOwned {

    @Id
    private UUID id;

    private String text;
    private int heard;

    protected Note() {}

    Note(String text) {
        this.id = TimeOrderedId.next();
        this.text = text;
    }

    NoteEvent.Written written() {
        return new NoteEvent.Written(id, text);
    }

    void change(String newText) {
        if (text.equals(newText)) {
            throw new StepRefused(new UnmetCondition("NOTHING_NEW", "Der Text ist derselbe", "the text is the same"));
        }
        text = newText;
    }

    UUID id() {
        return id;
    }

    NoteView view() {
        return new NoteView(id, text, heard);
    }
}
