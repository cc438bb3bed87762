package kim.referral.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HSDS: phone. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record HsdsPhone(@Nullable UUID id, @Nullable String number) {

    static List<HsdsPhone> of(UUID entry, @Nullable String number) {
        return number == null ? List.of() : List.of(new HsdsPhone(PartId.of(entry, "phone", 0), number));
    }

    static @Nullable String first(List<HsdsPhone> phones) {
        return phones.isEmpty() ? null : phones.getFirst().number();
    }
}
