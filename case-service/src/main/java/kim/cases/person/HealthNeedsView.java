package kim.cases.person;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.TreeSet;

/** Health and disability as need only [K5]; empty where nobody said anything [K7]. */
public record HealthNeedsView(@NotNull Set<@NotNull HealthNeed> needs) {

    public HealthNeedsView {
        needs = needs == null ? Set.of() : new TreeSet<>(needs);
    }
}
