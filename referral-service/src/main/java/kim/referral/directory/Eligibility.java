package kim.referral.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * For whom a service is there.
 *
 * @param ageFrom in completed years, inclusive as {@code ageTo}; empty where no limit is known
 * @param target in words, for people to judge
 */
record Eligibility(
        @Min(0) @Max(120) @Nullable Integer ageFrom,
        @Min(0) @Max(120) @Nullable Integer ageTo,
        @Size(max = 1000) @Nullable String target) {

    boolean hasAgesInOrder() {
        return ageFrom == null || ageTo == null || ageFrom <= ageTo;
    }

    boolean admits(int years) {
        return (ageFrom == null || years >= ageFrom) && (ageTo == null || years <= ageTo);
    }

    boolean asksForAge() {
        return ageFrom != null || ageTo != null;
    }
}
