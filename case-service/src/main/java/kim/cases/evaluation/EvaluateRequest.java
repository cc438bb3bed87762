package kim.cases.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of an episode [P5].
 *
 * @param goals every goal of the episode, once
 * @param own every measure of success that was set beside the common ones, once
 * @param remaining what is left to do
 * @param lessons for the system; no personal data
 */
record EvaluateRequest(
        @NotNull LocalDate on,
        @NotNull @Size(max = 100) List<@Valid @NotNull GoalResult> goals,
        @NotBlank @Size(max = 4000) @PlainText String clientView,
        @NotBlank @Size(max = 4000) @PlainText String caseManagerView,
        @Nullable @Size(max = 4000) @PlainText String remaining,
        @Nullable @Size(max = 4000) @PlainText String lessons,
        @Nullable @Size(max = 20) List<@Valid @NotNull OwnResult> own) {

    List<OwnResult> ownResults() {
        return Objects.requireNonNullElse(own, List.of());
    }
}
