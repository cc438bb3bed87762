package kim.cases.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kim.cases.consent.DataCategory;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a case conference was about and what came of it [P6].
 *
 * @param anonymised nothing was said that tells whose case it is; then no consent is needed
 * @param categories of the client's data that were spoken about
 * @param clientView what the client says to it, present or not [P9]
 */
record HoldConferenceRequest(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) @PlainText String subject,
        boolean anonymised,
        @NotEmpty @Size(max = 40) List<@Valid @NotNull Participant> participants,
        @Nullable Set<@NotNull DataCategory> categories,
        @NotBlank @Size(max = 2000) @PlainText String clientView,
        @Nullable @Size(max = 8000) @PlainText String result,
        @Nullable @Size(max = 40) List<@Valid @NotNull UndertakingRequest> undertakings) {

    Set<DataCategory> spokenOf() {
        return Objects.requireNonNullElse(categories, Set.of());
    }

    List<UndertakingRequest> undertaken() {
        return Objects.requireNonNullElse(undertakings, List.of());
    }
}
