package kim.cases.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written into a form.
 *
 * @param answers as the form's schema asks for them
 * @param signed by the client; a consent needs that [C4]
 * @param draft not finished; it may lack answers and settles nothing
 */
record FormContent(
        @NotNull LocalDate on, @NotNull Map<String, @Nullable Object> answers, boolean signed, boolean draft) {}
