package kim.referral.referral;

import java.util.List;
import kim.platform.codelist.Code;
import kim.platform.codelist.LegalMatter;
import org.jspecify.annotations.Nullable;

/**
 * What a referral is about, for people to read: a legal matter towards an authority, a topic towards a service. KIM
 * gives no legal advice [R7].
 *
 * @param label as the law is quoted, in German
 * @param checklist the points on which the client was asked
 * @param validTo until when it could be applied for, where the law says so
 */
record MatterView(
        String code,
        String label,
        List<String> checklist,
        @Nullable String validTo) {

    static MatterView of(Code code) {
        var until = code.attribute("valid_to");
        return new MatterView(
                code.code(), code.labelDe(), new LegalMatter(code).checklist(), until.isEmpty() ? null : until);
    }
}
