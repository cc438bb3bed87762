package kim.cases.due;

import java.time.LocalDate;
import java.util.List;

/** A feature that knows of things that become due [P8]; each says its own, and {@link DueList} needs to know none. */
public interface DueSource {

    /**
     * What is open in cases that these posts lead and due on that day at the latest, overdue things among it.
     *
     * @param posts codes, joined by commas, as {@code string_to_array} takes them
     */
    List<DueItem> until(LocalDate day, String posts);
}
