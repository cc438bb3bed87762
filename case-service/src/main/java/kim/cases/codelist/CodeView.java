package kim.cases.codelist;

import java.util.Map;

/**
 * A code with what people read.
 *
 * @param attributes what else the list says of it, such as the validity of a legal matter
 */
record CodeView(String code, String labelDe, String labelEn, Map<String, String> attributes) {}
