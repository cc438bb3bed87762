package kim.demo.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A counselling contact [B1]. */
public record Conversation(
        LocalDate on,
        int durationMinutes,
        String channel,
        String language,
        String interpretation,
        List<String> topics,
        @Nullable String accompaniedTo,
        boolean noShow) {}
