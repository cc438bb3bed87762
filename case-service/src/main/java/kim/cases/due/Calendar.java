package kim.cases.due;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of due things as iCalendar (RFC 5545): all-day events that can be told apart and found again. */
record Calendar(DueList list, Instant written, Locale locale) {

    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String text() {
        var events = Stream.of(list.overdue(), list.today(), list.soon())
                .flatMap(part -> part.stream())
                .map(this::event)
                .collect(Collectors.joining());
        return lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//KIM//due//DE") + events + lines("END:VCALENDAR");
    }

    private String event(DueItem item) {
        var day = item.dueOn();
        return lines(
                "BEGIN:VEVENT",
                "UID:%s-%s@kim".formatted(item.kind(), item.id()),
                "DTSTAMP:" + STAMP.format(written),
                "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day),
                "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)),
                "SUMMARY:%s (%s)".formatted(item.text().in(locale), item.caseNumber()),
                "URL:" + item.href(),
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String lines(String... lines) {
        return String.join(LINE_END, lines) + LINE_END;
    }
}
