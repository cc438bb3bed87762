package kim.referral.concept;

import java.time.LocalDate;
import java.util.List;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/**
 * A seat that somebody holds, and to which referrals are assigned.
 *
 * @param fte full-time equivalents
 * @param role what clearing shows of it, in German
 * @param location municipality (AGS) where it works, if the concept says so
 * @param languages ISO 639-3
 * @param filledFrom the seat is empty until then
 */
public record Post(
        PostCode code,
        OrganisationCode organisation,
        BuildingBlock buildingBlock,
        double fte,
        String role,
        @Nullable String location,
        @Nullable String district,
        List<String> languages,
        @Nullable LocalDate filledFrom,
        boolean vacant) {

    public boolean isFilledOn(LocalDate day) {
        return !vacant && (filledFrom == null || !filledFrom.isAfter(day));
    }

    public boolean managesCases() {
        return buildingBlock == BuildingBlock.II;
    }
}
