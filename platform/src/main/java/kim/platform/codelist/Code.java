package kim.platform.codelist;

import java.util.Map;

/**
 * One entry of a code list.
 *
 * @param attributes the further columns of the list, by their names
 */
public record Code(String code, String labelDe, String labelEn, Map<String, String> attributes) {

    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
