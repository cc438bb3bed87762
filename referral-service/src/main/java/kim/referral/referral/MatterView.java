package kim.referral.referral;

import java.util.List;

/**
 * The legal matter that a referral names, for people to read; KIM gives no legal advice [R7].
 *
 * @param label as the law is quoted, in German
 * @param checklist the points on which the client was asked
 */
record MatterView(String code, String label, List<String> checklist) {}
