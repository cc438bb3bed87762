package kim.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which of the posts that led the case leads it now, and what it may read of its predecessors [W4].
 *
 * @param number counts the posts that led the case; the first is 1
 * @param notesFrom the tenure from which on notes are open to the present post
 */
@Embeddable
record Tenure(@Column(name = "tenure") int number, int notesFrom) {

    static final Tenure FIRST = new Tenure(1, 1);

    Tenure next(boolean withNotes) {
        return new Tenure(number + 1, withNotes ? notesFrom : number + 1);
    }

    boolean passesNotesOf(int noted) {
        return noted >= notesFrom;
    }
}
