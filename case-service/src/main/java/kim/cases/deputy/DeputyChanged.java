package kim.cases.deputy;

import java.util.UUID;

/**
 * A deputy was named, or ended before their time; observed in the same transaction, after it is in the database.
 *
 * @param who did that
 */
public record DeputyChanged(Change change, UUID deputyship, String who) {

    /** What became of the deputyship. */
    public enum Change {
        NAMED,
        ENDED
    }
}
