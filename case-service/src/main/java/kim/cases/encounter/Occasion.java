package kim.cases.encounter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where a post met people, whoever they were.
 *
 * @param municipality AGS, where it is known
 */
@Embeddable
record Occasion(
        String post,
        String organisation,
        @Column(name = "\"on\"") LocalDate on,
        String place,
        @Nullable String municipality,
        int durationMinutes) {}
