package kim.cases.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kim.cases.person.MasterData;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param name given and family name in any order and spelling, or one of them
 */
record SearchRequest(
        @NotBlank @Size(min = 2, max = 200) @PlainText String name,
        @Nullable LocalDate birthDate,
        @Nullable @KnownCode(CodeList.MUNICIPALITIES_NRW) String municipality) {

    /** As nobody said which is the given name, each word may be either. */
    MasterData wanted() {
        return new MasterData(name, name, birthDate, null, List.of(), List.of(), municipality, null, null, null, null);
    }
}
