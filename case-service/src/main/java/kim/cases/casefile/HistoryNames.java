package kim.cases.casefile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the database calls parts and fields, in the names that the views give them: one concept has one name. */
final class HistoryNames {

    private static final Pattern WORDS = Pattern.compile("_([a-z0-9])");

    private static final Map<String, String> PARTS = Map.of(
            "case_file", "case",
            "instrument_on_file", "instrument",
            "filled_form", "form",
            "admission_decision", "admission",
            "membership", "member",
            "prepared_referral", "referral",
            "case_history", "history");

    /** By part and field, where the view does not call it as the column is called. */
    private static final Map<String, String> FIELDS = Map.of(
            "instrument_on_file.form_version", "version",
            "filled_form.form_version", "version",
            "measure.done_by", "by");

    private HistoryNames() {}

    static String part(String table) {
        return PARTS.getOrDefault(table, joined(table));
    }

    static String field(String table, String column) {
        return FIELDS.getOrDefault(table + "." + column, joined(column));
    }

    static Map<String, @Nullable Object> fields(String table, Map<String, @Nullable Object> values) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((column, value) -> named.put(field(table, column), value));
        return named;
    }

    /** {@code closure_reason} becomes {@code closureReason}. */
    private static String joined(String name) {
        return WORDS.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
