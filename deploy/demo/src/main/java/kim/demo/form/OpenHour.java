package kim.demo.form;

import java.time.LocalDate;
import java.util.List;

/** An open hour and whoever came without a name [B4]. */
public record OpenHour(String post, LocalDate on, String place, int durationMinutes, List<Visit> contacts) {

    public record Visit(
            List<String> topics, int durationMinutes, String language, String interpretation, String ageGroup) {}
}
