package kim.cases.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What client and case manager will hold for success [P10]; numbers that nobody expects stay empty.
 *
 * @param meaning in the client's words
 * @param months how long the cooperation is expected to take
 */
record SetSuccessRequest(
        @NotBlank @Size(max = 2000) @PlainText String meaning,
        @Nullable @Min(0) @Max(1000) Integer contacts,
        @Nullable @Min(0) @Max(1000) Integer accompaniments,
        @Nullable @Min(1) @Max(240) Integer months,
        @Nullable @Size(max = 20) List<@Valid @NotNull OwnMeasure> own) {}
