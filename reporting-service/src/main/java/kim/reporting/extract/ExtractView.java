package kim.reporting.extract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an extract is.
 *
 * @param done reports that are in it
 * @param total reports that were published when it was asked for
 * @param href where the file is; absent while it is being made
 */
record ExtractView(
        UUID id,
        int year,
        ExtractState state,
        int done,
        int total,
        @Nullable String href) {

    static final String PATH = "/api/v1/extracts/";

    static ExtractView of(UUID id, int year, int done, int total) {
        var state = done < total ? ExtractState.RUNNING : ExtractState.DONE;
        return new ExtractView(id, year, state, done, total, done < total ? null : PATH + id + "/data.csv");
    }
}
