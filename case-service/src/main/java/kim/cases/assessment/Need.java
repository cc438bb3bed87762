package kim.cases.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A need in one field of action [P1].
 *
 * @param field of action, as in the list of topics
 * @param words the client's own
 * @param personRef the member of the household whose need it is; absent when it is the household's [K2]
 * @param settled whether nothing more is needed here
 */
record Need(
        @NotNull @KnownCode(CodeList.TOPICS) String field,
        @NotNull Urgency urgency,
        @Nullable @Size(max = 2000) @PlainText String words,
        @Nullable UUID personRef,
        boolean settled) {

    /** One need per field and person; that is how it is found again in the next assessment. */
    boolean isSameAs(Need other) {
        return field.equals(other.field)
                && (personRef == null ? other.personRef == null : personRef.equals(other.personRef));
    }
}
