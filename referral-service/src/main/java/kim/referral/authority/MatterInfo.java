package kim.referral.authority;

import java.time.LocalDate;
import java.util.List;
import kim.platform.OrganisationCode;
import kim.platform.codelist.LegalMatter;
import kim.referral.concept.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A legal matter of the Kreis.
 *
 * @param label as the law is quoted, in German
 * @param open whether it can be applied for today; outside of that a reason is asked for [R7]
 * @param handledBy the authorities that can be asked
 */
record MatterInfo(
        String code,
        String authority,
        String label,
        List<String> checklist,
        @Nullable String validFrom,
        @Nullable String validTo,
        boolean open,
        List<OrganisationCode> handledBy) {

    static MatterInfo of(LegalMatter matter, LocalDate today, List<Organisation> authorities) {
        return new MatterInfo(
                matter.code().code(),
                matter.authority(),
                matter.code().labelDe(),
                matter.checklist(),
                date(matter, "valid_from"),
                date(matter, "valid_to"),
                matter.isOpenOn(today),
                authorities.stream().map(Organisation::code).toList());
    }

    private static @Nullable String date(LegalMatter matter, String column) {
        var text = matter.code().attribute(column);
        return text.isEmpty() ? null : text;
    }
}
