package kim.demo.form;

import java.util.List;
import java.util.Map;

/**
 * What a measure becomes a referral for [P3].
 *
 * @param checklist what the client states about the points of the matter [R7]
 */
public record Link(String recipient, String matter, Map<String, String> checklist, List<String> categories) {}
