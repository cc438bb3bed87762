package kim.cases.linking;

import java.time.LocalDate;
import java.util.Set;
import kim.platform.codelist.Code;

/** A legal matter of the code list, with its checklist and the time in which it can be applied for [R7]. */
record Matter(Code code) {

    boolean isOf(String authority) {
        return code.attribute("authority").equals(authority);
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(date("valid_from", LocalDate.MIN)) && !day.isAfter(date("valid_to", LocalDate.MAX));
    }

    Set<String> checklist() {
        return Set.of(code.attribute("checklist").split(";"));
    }

    private LocalDate date(String column, LocalDate otherwise) {
        var text = code.attribute(column);
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }
}
