package kim.reporting.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Jdbi;

/** Computes indicators from the facts of the Kreis at hand. */
@ApplicationScoped
public class Counting {

    private static final String UP_TO = "upTo";

    private static final Comparator<TrueRow> WHOLE_FIRST = Comparator.<TrueRow>comparingInt(
                    row -> row.group().size())
            .thenComparing(row -> row.group().toString());

    private final Jdbi database;
    private final ObjectReader json;

    Counting(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /**
     * One row for each group that has something counted, and one for the whole Kreis in any case. All queries are one
     * statement, which sees one state of the facts whatever arrives meanwhile: their tables cannot contradict each other.
     *
     * @throws IllegalStateException when an equation of an indicator does not hold in a row [M8]
     */
    public Counted count(List<Query> queries, Period period) {
        var answers = database.withHandle(facts -> facts.createQuery(statement(queries))
                .bind("from", period.from())
                .bind("to", period.to())
                .map((row, context) -> new Answer(row.getString(1), read(row.getString(2))))
                .list());
        var rows = queries.stream()
                .collect(Collectors.toMap(query -> query.indicator().code(), query -> rows(query, answers)));
        return new Counted(rows, upTo(answers));
    }

    /** All queries as one statement, with {@code :from} and {@code :to}. */
    static String statement(List<Query> queries) {
        var counts = queries.stream()
                .map(query -> "select '%s', to_jsonb(of_group) from (%s) as of_group"
                        .formatted(query.indicator().code(), query.sql()))
                .collect(Collectors.joining("\nunion all\n"));
        return "select '%s', to_jsonb((%s))\nunion all\n%s".formatted(UP_TO, Arrivals.LAST_RECORDED, counts);
    }

    private static List<TrueRow> rows(Query query, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.to().equals(query.indicator().code()))
                .map(answer -> row(query, answer.value()))
                .sorted(WHOLE_FIRST)
                .toList();
    }

    private static TrueRow row(Query query, JsonNode value) {
        var group = new TreeMap<String, String>();
        for (var dimension : query.dimensions()) {
            if (value.hasNonNull(dimension.code())) {
                group.put(dimension.code(), value.get(dimension.code()).asText());
            }
        }
        return TrueRow.of(query.indicator(), group, value);
    }

    private static Instant upTo(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.to().equals(UP_TO))
                .map(answer -> OffsetDateTime.parse(answer.value().asText()).toInstant())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database wrote no JSON", e);
        }
    }

    /** @param to the indicator, or the question how far the facts reach */
    private record Answer(String to, JsonNode value) {}
}
