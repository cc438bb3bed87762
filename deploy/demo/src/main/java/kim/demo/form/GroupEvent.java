package kim.demo.form;

import java.time.LocalDate;
import java.util.List;

/** A group that was counselled or informed [B5]. */
public record GroupEvent(
        String post,
        String kind,
        LocalDate on,
        String place,
        int durationMinutes,
        List<String> topics,
        List<String> languages,
        int headCount) {}
