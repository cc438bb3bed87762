package kim.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kim.platform.Wording;
import kim.reporting.indicator.Dimension;
import kim.reporting.indicator.Period;
import kim.reporting.report.Town.Client;
import org.jspecify.annotations.Nullable;

/** Counts the cases of a town as the indicators do: I01 to I05, I07 and I17. */
final class TownReports {

    private static final String START = "2026-01";

    private final Town town;
    private final Predicate<Client> which;

    /** @param which of its cases are counted */
    TownReports(Town town, Predicate<Client> which) {
        this.town = town;
        this.which = which;
    }

    /** @param asOf the month by whose end it must have been entered */
    TrueReport count(Period period, int asOf) {
        var from = month(period);
        var to = from + period.months() - 1;
        return new TrueReport(
                "05358", "Town", period, Instant.EPOCH, "1", null, tables(new Window(from, to, asOf)), List.of());
    }

    static int month(Period period) {
        return Period.parse(START).from().until(period.from()).getYears() * 12
                + Period.parse(START).from().until(period.from()).getMonths();
    }

    private record Window(int from, int to, int asOf) {}

    private List<TrueTable> tables(Window window) {
        var tables = new ArrayList<TrueTable>();
        var running = Map.<Dimension, Function<Client, String>>of(
                Dimension.CARRIER, this::carrier,
                Dimension.MUNICIPALITY, this::municipality,
                Dimension.TYPE, client -> client.type(window.to()));
        add(tables, "I01", running, (some, by) -> runningCases(some, window));
        add(tables, "I04", Map.of(Dimension.CARRIER, this::carrier), (some, by) -> share(some, window));
        add(tables, "I05", Map.of(Dimension.CARRIER, this::carrier), (some, by) -> conversions(some, window));
        add(
                tables,
                "I07",
                Map.of(
                        Dimension.MUNICIPALITY,
                        this::municipality,
                        Dimension.ACCESS_ROUTE,
                        client -> "R" + client.route()),
                (some, by) -> Map.of("entries", count(some, client -> enters(client, window))));
        add(
                tables,
                "I03",
                Map.of(Dimension.GENDER, client -> "G" + client.gender()),
                (some, by) -> persons(some, window));
        add(
                tables,
                "I17",
                Map.of(
                        Dimension.CARRIER,
                        this::carrier,
                        Dimension.REASON,
                        client -> Town.REASONS.get(client.reason()),
                        Dimension.TYPE,
                        client -> client.type(client.closed())),
                (some, by) -> closures(some, window));
        addFlow(tables, window);
        return tables;
    }

    private interface Counts {
        Map<String, Long> of(List<Client> some, @Nullable Dimension by);
    }

    private void add(
            List<TrueTable> tables, String indicator, Map<Dimension, Function<Client, String>> by, Counts counts) {
        var all = town.clients().stream().filter(which).toList();
        tables.add(new TrueTable(indicator, null, List.of(row(null, false, counts.of(all, null)))));
        new TreeMap<>(by).forEach((dimension, value) -> {
            var rows = domain(dimension)
                    .map(code -> row(
                            code,
                            isZeroByRule(code),
                            counts.of(
                                    all.stream()
                                            .filter(client ->
                                                    value.apply(client).equals(code))
                                            .toList(),
                                    dimension)))
                    .toList();
            tables.add(new TrueTable(indicator, dimension, rows));
        });
    }

    /** Stock and flow, where the type of a case depends on the day. */
    private void addFlow(List<TrueTable> tables, Window window) {
        add(tables, "I02", Map.of(Dimension.CARRIER, this::carrier), (some, by) -> flow(some, window, null));
        var all = town.clients().stream().filter(which).toList();
        tables.add(new TrueTable(
                "I02",
                Dimension.TYPE,
                domain(Dimension.TYPE)
                        .map(type -> row(type, isZeroByRule(type), flow(all, window, type)))
                        .toList()));
    }

    private Map<String, Long> flow(List<Client> some, Window window, @Nullable String type) {
        return Map.of(
                "stockBefore",
                        count(
                                some,
                                it -> it.runsAtTheEndOf(window.from() - 1, window.asOf())
                                        && is(it, window.from() - 1, type)),
                "correctedUp", 0L,
                "correctedDown", 0L,
                "entries", count(some, it -> enters(it, window) && is(it, it.opened(), type)),
                "transfersIn",
                        count(some, it -> type != null && converts(it, window) && "CASE_MANAGEMENT".equals(type)),
                "exits", count(some, it -> exits(it, window) && is(it, it.closed(), type)),
                "transfersOut", count(some, it -> type != null && converts(it, window) && "KURZBERATUNG".equals(type)),
                "stock", count(some, it -> it.runsAtTheEndOf(window.to(), window.asOf()) && is(it, window.to(), type)));
    }

    private static boolean is(Client client, int month, @Nullable String type) {
        return type == null || client.type(month).equals(type);
    }

    private static boolean enters(Client client, Window window) {
        return client.isKnown(window.asOf()) && window.from() <= client.opened() && client.opened() <= window.to();
    }

    private static boolean exits(Client client, Window window) {
        return client.isKnown(window.asOf())
                && window.from() <= client.closed(window.asOf())
                && client.closed(window.asOf()) <= window.to();
    }

    private static boolean converts(Client client, Window window) {
        return client.isKnown(window.asOf())
                && client.converted() > client.opened()
                && window.from() <= client.converted()
                && client.converted() <= window.to();
    }

    private Map<String, Long> runningCases(List<Client> some, Window window) {
        var running = some.stream()
                .filter(it -> it.runsAtTheEndOf(window.to(), window.asOf()))
                .toList();
        return Map.of(
                "cases", (long) running.size(),
                "families", count(running, it -> it.size() > 1),
                "personsInFamilies",
                        running.stream()
                                .filter(it -> it.size() > 1)
                                .mapToLong(Client::size)
                                .sum(),
                "singlePersons", count(running, it -> it.size() == 1),
                "kurzberatung", count(running, it -> is(it, window.to(), "KURZBERATUNG")),
                "kurzberatung0", 0L,
                "kurzberatung1", count(running, it -> is(it, window.to(), "KURZBERATUNG") && it.route() == 0),
                "kurzberatung2", count(running, it -> is(it, window.to(), "KURZBERATUNG") && it.route() == 1),
                "kurzberatung3", count(running, it -> is(it, window.to(), "KURZBERATUNG") && it.route() == 2));
    }

    private Map<String, Long> share(List<Client> some, Window window) {
        return Map.of(
                "cases", count(some, it -> it.runsAtTheEndOf(window.to(), window.asOf())),
                "caseManagement",
                        count(
                                some,
                                it -> it.runsAtTheEndOf(window.to(), window.asOf())
                                        && is(it, window.to(), "CASE_MANAGEMENT")));
    }

    private Map<String, Long> conversions(List<Client> some, Window window) {
        return Map.of(
                "kurzberatung", count(some, it -> isShortIn(it, window)),
                "conversions", count(some, it -> isShortIn(it, window) && converts(it, window)));
    }

    private static boolean isShortIn(Client client, Window window) {
        return client.isKnown(window.asOf())
                && client.opened() <= window.to()
                && client.closed(window.asOf()) >= window.from()
                && client.converted() > client.opened()
                && client.converted() >= window.from();
    }

    private Map<String, Long> persons(List<Client> some, Window window) {
        return Map.of(
                "persons",
                some.stream()
                        .filter(it -> it.isKnown(window.asOf())
                                && it.opened() <= window.to()
                                && it.closed(window.asOf()) >= window.from())
                        .mapToLong(Client::size)
                        .sum());
    }

    private Map<String, Long> closures(List<Client> some, Window window) {
        return Map.of(
                "exits", count(some, it -> exits(it, window)),
                "early", count(some, it -> exits(it, window) && it.reason() > 0),
                "reopened", 0L);
    }

    private Stream<String> domain(Dimension dimension) {
        return switch (dimension) {
            case CARRIER -> names("C", town.carriers());
            case MUNICIPALITY -> names("M", town.municipalities());
            case TYPE -> Town.TYPES.stream();
            case REASON -> Town.REASONS.stream();
            case GENDER -> names("G", 3);
            case ACCESS_ROUTE -> names("R", 3);
            default -> Stream.of();
        };
    }

    private static Stream<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i);
    }

    private static boolean isZeroByRule(String code) {
        return code.equals("UNDECIDED") || code.equals("PROZESSBEGLEITUNG");
    }

    private String carrier(Client client) {
        return "C" + client.carrier();
    }

    private String municipality(Client client) {
        return "M" + client.municipality();
    }

    private static long count(List<Client> some, Predicate<Client> what) {
        return some.stream().filter(what).count();
    }

    private static TrueTable.Row row(@Nullable String code, boolean zeroByRule, Map<String, Long> counts) {
        var values = new TreeMap<String, BigDecimal>();
        counts.forEach((measure, count) -> values.put(measure, BigDecimal.valueOf(count)));
        return new TrueTable.Row(code, code == null ? null : new Wording(code, code), zeroByRule, values);
    }
}
