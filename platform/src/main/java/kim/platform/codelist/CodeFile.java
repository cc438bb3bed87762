package kim.platform.codelist;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A code list as its CSV file; the first column is the code. */
final class CodeFile {

    private CodeFile() {}

    static Map<String, Code> read(CodeList list) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(open(list))) {
            return reader.stream()
                    .map(CodeFile::code)
                    .collect(Collectors.toMap(Code::code, code -> code, (one, two) -> one, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStreamReader open(CodeList list) {
        InputStream file = CodeFile.class.getResourceAsStream("/codelists/" + list + ".csv");
        return new InputStreamReader(Objects.requireNonNull(file, list::toString), StandardCharsets.UTF_8);
    }

    private static Code code(NamedCsvRecord row) {
        Map<String, String> fields = row.getFieldsAsMap();
        var german = fields.getOrDefault("label_de", fields.getOrDefault("name_de", fields.getOrDefault("name", "")));
        return new Code(row.getField(0), german, english(fields, german), fields);
    }

    /** Languages and countries have their English names from the Unicode CLDR; proper names stay as they are. */
    private static String english(Map<String, String> fields, String german) {
        if (fields.containsKey("label_en")) {
            return fields.get("label_en");
        }
        if (fields.containsKey("bcp47")) {
            var name = Locale.forLanguageTag(fields.get("bcp47")).getDisplayLanguage(Locale.ENGLISH);
            return fields.get("bcp47").equals("und") ? "Other or unknown" : name;
        }
        var country = fields.getOrDefault("iso2", "");
        return country.isEmpty() ? german : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }
}
