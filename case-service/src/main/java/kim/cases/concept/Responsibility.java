package kim.cases.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a post is there for [Z3]: municipality x focus area x age range x target group.
 *
 * @param municipalities empty for everywhere the focus area is offered
 * @param ageFrom inclusive, in years; without it from birth
 * @param ageTo inclusive, in years; without it no upper end
 * @param targetGroups empty for everybody
 */
public record Responsibility(
        String post,
        String focusArea,
        List<String> municipalities,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> targetGroups) {

    public Responsibility {
        post = Unsaid.orEmpty(post);
        focusArea = Unsaid.orEmpty(focusArea);
        municipalities = Unsaid.orEmpty(municipalities);
        targetGroups = Unsaid.orEmpty(targetGroups);
    }

    /** Whether it is there for people of that municipality (AGS). */
    public boolean covers(String municipality) {
        return municipalities.isEmpty() || municipalities.contains(municipality);
    }

    /** Whether it is there for people of that age in years. */
    public boolean covers(int age) {
        return (ageFrom == null || ageFrom <= age) && (ageTo == null || age <= ageTo);
    }
}
