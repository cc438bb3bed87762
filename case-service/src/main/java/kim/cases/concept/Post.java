package kim.cases.concept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat in KIM. Cases and referrals are assigned to posts; who sits there is no part of a concept.
 *
 * @param fte full-time equivalents
 * @param persons how many people may share it
 * @param role what the post does, in a few words for people
 * @param focusArea its main one; what it is responsible for stands in the responsibilities
 * @param location AGS of the municipality it works from
 * @param languages ISO 639-3
 */
public record Post(
        String code,
        String organisation,
        BuildingBlock buildingBlock,
        BigDecimal fte,
        Integer persons,
        String role,
        @Nullable String focusArea,
        @Nullable String location,
        @Nullable String district,
        List<String> languages,
        @Nullable LocalDate filledFrom,
        boolean vacant)
        implements Coded {

    public Post {
        code = Unsaid.orEmpty(code);
        organisation = Unsaid.orEmpty(organisation);
        fte = Unsaid.orZero(fte);
        persons = persons == null ? 1 : persons;
        role = Unsaid.orEmpty(role);
        languages = Unsaid.orEmpty(languages);
    }

    /** Whether nobody sits there on that day [Z9]. */
    public boolean isVacantOn(LocalDate day) {
        return vacant || filledFrom != null && filledFrom.isAfter(day);
    }

    /** A full post has its own caseload guide [Z5]. */
    public boolean fullTime() {
        return fte.compareTo(BigDecimal.ONE) >= 0;
    }
}
