package kim.platform.codelist;

import java.time.LocalDate;
import java.util.List;

/** A legal matter of the code list: whose it is, what is asked for, and the time in which it can be applied for [R7]. */
public record LegalMatter(Code code) {

    public boolean isOf(String authority) {
        return authority().equals(authority);
    }

    /** The kind of authority that handles it. */
    public String authority() {
        return code.attribute("authority");
    }

    /** Outside of its time it is not refused, for an application may be pending; but somebody has to say why. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(date("valid_from", LocalDate.MIN)) && !day.isAfter(date("valid_to", LocalDate.MAX));
    }

    /** The points on which the client is asked. */
    public List<String> checklist() {
        var points = code.attribute("checklist");
        return points.isEmpty() ? List.of() : List.of(points.split(";"));
    }

    private LocalDate date(String column, LocalDate otherwise) {
        var text = code.attribute(column);
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }
}
