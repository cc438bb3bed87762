package kim.cases.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Many contacts at once, such as the messages of a day [B3]. */
record RecordManyRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid Item> contacts) {

    record Item(@NotNull UUID caseId, @NotNull @Valid ContactDetails details) {}
}
