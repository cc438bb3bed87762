package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import kim.platform.audit.Access;
import kim.platform.privacy.Told;
import org.jspecify.annotations.Nullable;

/** Says in German what was found in tables: headings and names of fields come from a file, what it lacks stays as it is. */
@ApplicationScoped
class AccessSheets {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.GERMANY);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.GERMANY);

    private final Properties words = words();
    private final Clock clock;

    AccessSheets(Clock clock) {
        this.clock = clock;
    }

    AccessSheet of(SubjectAccessView access, LocalDate on, List<Told> told) {
        return new AccessSheet(
                DAY.format(access.requestedOn()),
                DAY.format(on),
                told.stream()
                        .flatMap(service -> service.records().entrySet().stream())
                        .map(records -> part(records.getKey(), records.getValue()))
                        .toList(),
                told.stream()
                        .flatMap(service -> service.accesses().stream())
                        .sorted(Comparator.comparing(Access::at).reversed())
                        .map(this::look)
                        .toList());
    }

    private AccessSheet.Part part(String table, List<Map<String, @Nullable Object>> rows) {
        return new AccessSheet.Part(
                word("table." + table, table),
                rows.stream()
                        .map(row -> new AccessSheet.Item(lines("", row).toList()))
                        .toList());
    }

    private Stream<AccessSheet.Line> lines(String prefix, Map<?, ?> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .flatMap(entry -> lines(prefix, String.valueOf(entry.getKey()), entry.getValue()));
    }

    private Stream<AccessSheet.Line> lines(String prefix, String name, Object value) {
        var label = prefix + word("field." + name, name);
        if (value instanceof Map<?, ?> object) {
            return lines(label + " – ", object);
        }
        if (value instanceof List<?> several) {
            return several.stream().flatMap(one -> lines(prefix, name, one));
        }
        return value.toString().isBlank() ? Stream.empty() : Stream.of(new AccessSheet.Line(label, value.toString()));
    }

    private AccessSheet.Look look(Access access) {
        return new AccessSheet.Look(
                MOMENT.format(access.at().atZone(clock.getZone())),
                roles(access.roles()),
                word("act." + access.act(), access.act()),
                access.purpose());
    }

    private String roles(String roles) {
        var named = new ArrayList<String>();
        for (var role : roles.split(" ")) {
            named.add(word("role." + role, role));
        }
        return String.join(", ", named);
    }

    private String word(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(AccessSheets.class.getResourceAsStream("/privacy/words.properties"));
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
