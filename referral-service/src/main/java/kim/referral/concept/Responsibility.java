package kim.referral.concept;

import java.util.List;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/**
 * Who is there for whom: municipality x focus area x age x target group [Z3].
 *
 * @param municipalities empty means wherever the focus area is offered
 * @param ageFrom inclusive, as {@code ageTo}
 * @param targetGroups empty means everybody
 */
public record Responsibility(
        PostCode post,
        String focusArea,
        List<String> municipalities,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> targetGroups) {

    public boolean admitsAge(int years) {
        return (ageFrom == null || years >= ageFrom) && (ageTo == null || years <= ageTo);
    }

    public boolean asksForAge() {
        return ageFrom != null || ageTo != null;
    }
}
