package kim.referral.referral;

import java.util.List;
import kim.platform.codelist.Code;

/**
 * What a referral is about, for people to read: a legal matter towards an authority, a topic towards a service. KIM
 * gives no legal advice [R7].
 *
 * @param label as the law is quoted, in German
 * @param checklist the points on which the client was asked
 */
record MatterView(String code, String label, List<String> checklist) {

    static MatterView of(Code code) {
        var points = code.attribute("checklist");
        return new MatterView(code.code(), code.labelDe(), points.isEmpty() ? List.of() : List.of(points.split(";")));
    }
}
