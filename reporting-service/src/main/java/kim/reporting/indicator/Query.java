package kim.reporting.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An indicator, asked for in some groupings at once. Its SQL is made of the catalogue's own words and of nothing sent. */
public record Query(Indicator indicator, List<Set<Dimension>> groupings) {

    private static final Pattern BROKEN_DOWN_BY = Pattern.compile("\\{by:(\\w+)}");

    /** The tables that are published: the whole Kreis, and one breakdown each. */
    public static Query asPublished(Indicator indicator) {
        var by = indicator.published().stream().map(Set::of);
        return new Query(
                indicator, Stream.concat(Stream.of(Set.<Dimension>of()), by).toList());
    }

    /** A row for each group, with a column for each dimension that is null where the row is not broken down by it. */
    String sql() {
        return """
                select %s
                from (%s) as counted
                group by grouping sets (%s)
                having %s""".formatted(columns(), indicator.rows(), sets(), everyGroupHasAName());
    }

    List<Dimension> dimensions() {
        return groupings.stream()
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private String columns() {
        var dimensions =
                dimensions().stream().map(dimension -> "%s as \"%s\"".formatted(dimension.column(), dimension.code()));
        var measures = indicator.measures().stream().flatMap(this::column);
        return Stream.concat(dimensions, measures).collect(Collectors.joining(", "));
    }

    private Stream<String> column(Measure measure) {
        return switch (measure) {
            case Measure.Count count -> Stream.of("%s as \"%s\"".formatted(resolved(count.sql()), count.code()));
            case Measure.Quantile quantile ->
                Stream.of("%s as \"%s\"".formatted(resolved(quantile.sql()), quantile.code()));
            case Measure.Amount amount ->
                Stream.of("round(cast(%s as numeric), %d) as \"%s\""
                        .formatted(resolved(amount.sql()), amount.decimals(), amount.code()));
            case Measure.Percentage percentage -> Stream.empty();
        };
    }

    /** A measure may ask whether the row at hand is broken down by a dimension. */
    private String resolved(String sql) {
        return BROKEN_DOWN_BY
                .matcher(sql)
                .replaceAll(asked -> dimensions().stream()
                        .filter(dimension -> dimension.code().equals(asked.group(1)))
                        .findFirst()
                        .map(Query::isBrokenDown)
                        .orElse("false"));
    }

    private String sets() {
        return groupings.stream()
                .map(set -> set.stream().sorted().map(Dimension::column).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
    }

    /** What has no value in a dimension has no place in a table by it. */
    private String everyGroupHasAName() {
        var named = dimensions().stream()
                .map(dimension -> "(%s is not null or not %s)".formatted(dimension.column(), isBrokenDown(dimension)));
        return Stream.concat(Stream.of("true"), named).collect(Collectors.joining(" and "));
    }

    private static String isBrokenDown(Dimension dimension) {
        return "grouping(%s) = 0".formatted(dimension.column());
    }
}
