package kim.cases.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kim.platform.Violation;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What client and case manager found together.
 *
 * @param clientView how the client sees the situation [P9]
 * @param atClose taken at the end of the cooperation, to be held against the first one
 */
record AssessNeedsRequest(
        @NotNull LocalDate on,
        @NotEmpty @Size(max = 60) List<@Valid @NotNull Need> needs,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 500) @PlainText String> resources,
        @Nullable @Size(max = 30) List<@Valid @NotNull Tie> network,
        @NotBlank @Size(max = 4000) @PlainText String clientView,
        boolean atClose) {

    /** @param members of the household on that day, by their pseudonyms */
    List<Violation> violations(Set<UUID> members) {
        var mistakes = new ArrayList<Violation>();
        for (int i = 0; i < needs.size(); i++) {
            var need = needs.get(i);
            if (need.personRef() != null && !members.contains(need.personRef())) {
                mistakes.add(new Violation(
                        "/needs/%d/personRef".formatted(i),
                        "Zu diesem Haushalt gehört an dem Tag niemand mit dieser Kennung",
                        "nobody with this reference belongs to the household on that day"));
            }
            if (needs.subList(0, i).stream().anyMatch(need::isSameAs)) {
                mistakes.add(new Violation(
                        "/needs/" + i,
                        "Der Bedarf in diesem Handlungsfeld steht schon in der Liste",
                        "the need in this field of action stands in the list already"));
            }
        }
        return mistakes;
    }
}
