package kim.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.reporting.disclosure.CellId;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Measure;
import kim.reporting.indicator.Period;

/**
 * What readers know of a report from others: its earlier version, the shorter periods it is made of and the longer ones
 * it is part of, and for the Land the reports of the Kreise. Where two numbers of the same differ by little, readers are
 * taken to know why: a case or two of their own.
 */
final class Links {

    private final Knowledge knowledge;
    private final Catalogue catalogue;

    Links(Knowledge knowledge, Catalogue catalogue) {
        this.knowledge = knowledge;
        this.catalogue = catalogue;
    }

    void between(Version report, List<Version> before) {
        var ofTheSame =
                before.stream().filter(version -> isOfTheSame(report, version)).toList();
        ofTheSame.stream()
                .filter(version -> period(version).equals(period(report)))
                .forEach(earlier -> eachCount(report, count -> same(count, report, earlier)));
        var known = Stream.concat(Stream.of(report), ofTheSame.stream()).toList();
        known.stream()
                .filter(whole -> period(whole).contains(period(report)))
                .filter(whole -> whole.equals(report) || !period(whole).equals(period(report)))
                .forEach(whole -> whole(whole, report, known));
        var kreise = ofTheKreise(report, before);
        if (!kreise.isEmpty()) {
            eachCount(report, count -> theLand(count, report, kreise));
        }
    }

    /** The versions that a report of the Land is made of. */
    static List<Version> ofTheKreise(Version report, List<Version> before) {
        return before.stream()
                .filter(version -> report.truth().kreis().equals(Kreis.LAND.ags())
                        && !isOfTheSame(report, version)
                        && version.state() == report.state()
                        && period(version).equals(period(report)))
                .toList();
    }

    private void whole(Version whole, Version report, List<Version> known) {
        for (var periods : period(whole).parts()) {
            if (whole.equals(report) || periods.contains(period(report))) {
                for (var preferred : ReportState.values()) {
                    var parts = periods.stream()
                            .map(part ->
                                    part.equals(period(report)) ? Optional.of(report) : version(part, preferred, known))
                            .toList();
                    eachCount(whole, count -> overTime(count, report, whole, parts));
                }
            }
        }
    }

    private static Optional<Version> version(Period period, ReportState preferred, List<Version> known) {
        return known.stream()
                .filter(version -> period(version).equals(period))
                .reduce((one, other) -> other.state() == preferred ? other : one);
    }

    private void overTime(Counted count, Version report, Version whole, List<Optional<Version>> parts) {
        var of = List.of(count.in(whole));
        var told = parts.stream()
                .flatMap(Optional::stream)
                .map(count::in)
                .filter(knowledge::has)
                .toList();
        var all = told.size() == parts.size();
        switch (count.measure().overTime()) {
            case SUM -> {
                if (all) {
                    sum(count, of, told);
                }
            }
            case END -> parts.getLast().ifPresent(last -> same(count, report, last.equals(report) ? whole : last));
            case DISTINCT -> {
                told.forEach(part -> knowledge.atLeast(of, List.of(part)));
                if (all) {
                    knowledge.atLeast(told, of);
                }
            }
            case GROWING -> {
                if (all) {
                    knowledge.atLeast(of, told);
                }
            }
            case NOTHING -> {}
        }
    }

    private void same(Counted count, Version report, Version earlier) {
        relate(List.of(count.in(report)), List.of(count.in(earlier)));
        knowledge.repeat(count.in(report), count.in(earlier));
    }

    private void relate(List<CellId> left, List<CellId> right) {
        if (knowledge.hasAll(left)
                && knowledge.hasAll(right)
                && Math.abs(knowledge.difference(left, right)) <= Protecting.RULE.own()) {
            knowledge.balanceButForKnown(left, right);
        }
    }

    /** What was entered late for the whole Kreis is named in a report, so it is taken as known whatever it is. */
    private void sum(Counted count, List<CellId> whole, List<CellId> parts) {
        if (count.group().isEmpty() && knowledge.hasAll(whole)) {
            knowledge.balanceButForKnown(whole, parts);
        } else {
            relate(whole, parts);
        }
    }

    private void theLand(Counted count, Version land, List<Version> kreise) {
        var parts = kreise.stream().map(count::in).filter(knowledge::has).toList();
        if (knowledge.difference(List.of(count.in(land)), parts) == 0) {
            knowledge.balance(List.of(count.in(land)), parts);
        }
    }

    private void eachCount(Version version, Consumer<Counted> then) {
        var counted = new ArrayList<Counted>();
        for (var table : version.truth().tables()) {
            var indicator = catalogue.find(table.indicator()).orElseThrow();
            for (var row : table.rows()) {
                indicator
                        .counts()
                        .filter(table::shows)
                        .filter(measure -> !indicator.isCarried(measure))
                        .forEach(measure -> counted.add(new Counted(indicator, measure, table.group(row))));
            }
        }
        counted.forEach(then);
    }

    private static boolean isOfTheSame(Version report, Version other) {
        return report.truth().kreis().equals(other.truth().kreis());
    }

    private static Period period(Version version) {
        return version.truth().period();
    }

    /** A count, whatever the version it stands in. */
    private record Counted(Indicator indicator, Measure.Count measure, Map<String, String> group) {

        CellId in(Version version) {
            return Protection.cell(version, indicator, measure, group);
        }
    }
}
