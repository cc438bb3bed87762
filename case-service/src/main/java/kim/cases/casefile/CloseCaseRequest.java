package kim.cases.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.BadInput;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

record CloseCaseRequest(
        @NotNull @KnownCode(CodeList.CLOSURE_REASONS) String reason,
        @Nullable @Size(max = 2000) @PlainText String text) {

    /** @throws BadInput when another reason than those of the list is not told */
    void requireText() {
        if (ClosureReason.WITH_TEXT.equals(reason) && (text == null || text.isBlank())) {
            throw new BadInput("/text", "Ein sonstiger Grund ist zu nennen", "another reason has to be told");
        }
    }
}
