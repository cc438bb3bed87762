package kim.cases.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/** @param title of the code list residence-titles, which knows Duldung, Gestattung and citizenship as well */
public record ResidencePeriod(
        @NotNull @KnownCode(CodeList.RESIDENCE_TITLES) String title,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Period<ResidencePeriod> {

    @Override
    public ResidencePeriod endingOn(LocalDate day) {
        return new ResidencePeriod(title, since, day);
    }
}
