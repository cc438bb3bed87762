package kim.demo.form;

import java.time.LocalDate;
import java.util.List;

/** A case conference in which nobody is named [P6]. */
public record Conference(
        LocalDate on,
        String subject,
        boolean anonymised,
        List<Participant> participants,
        String clientView,
        String result,
        List<Undertaking> undertakings) {

    public record Participant(String side, String part) {}

    public record Undertaking(String what, String who, LocalDate dueOn) {}
}
