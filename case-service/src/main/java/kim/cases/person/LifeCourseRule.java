package kim.cases.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kim.platform.Violation;

/** [K5] What cannot have been: ends before beginnings, two residence statuses or addresses at a time, a sphere twice. */
final class LifeCourseRule {

    private LifeCourseRule() {}

    static List<Violation> mistakes(LifeCourse course) {
        var mistakes = new ArrayList<Violation>();
        mistakes.addAll(mistakes("/residence/", course.residence(), status -> ""));
        mistakes.addAll(mistakes("/benefits/", course.benefits(), BenefitPeriod::sphere));
        mistakes.addAll(mistakes("/addresses/", course.addresses(), address -> ""));
        return mistakes;
    }

    /** @param track periods of the same track exclude each other */
    private static <P extends Period<P>> List<Violation> mistakes(
            String pointer, List<P> periods, Function<P, String> track) {
        var mistakes = new ArrayList<Violation>();
        for (var i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            if (!period.runsForward()) {
                mistakes.add(new Violation(
                        pointer + i + "/until", "Das Ende liegt vor dem Anfang", "the end lies before the beginning"));
            } else if (periods.subList(0, i).stream()
                    .filter(earlier -> track.apply(earlier).equals(track.apply(period)))
                    .anyMatch(period::overlaps)) {
                mistakes.add(new Violation(
                        pointer + i + "/since",
                        "Der Zeitraum überschneidet sich mit einem anderen",
                        "the period overlaps with another"));
            }
        }
        return mistakes;
    }
}
