package kim.cases.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was said of success on a day; sealed [D6].
 *
 * @param meaning absent once it was erased
 */
record SuccessWords(
        @Nullable String meaning,
        @Nullable Integer contacts,
        @Nullable Integer accompaniments,
        @Nullable Integer months,
        List<OwnMeasure> own) {

    static SuccessWords of(SetSuccessRequest request) {
        return new SuccessWords(
                request.meaning(),
                request.contacts(),
                request.accompaniments(),
                request.months(),
                Objects.requireNonNullElse(request.own(), List.of()));
    }
}
