package kim.cases.encounter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kim.platform.PostCode;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One open hour and everybody who came without a name.
 *
 * @param post may be left out by a holder of exactly one
 * @param municipality AGS of where it was held
 */
record RecordOpenHourRequest(
        @Nullable PostCode post,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) @PlainText String place,
        @Nullable @KnownCode(CodeList.MUNICIPALITIES_NRW) String municipality,
        @NotNull @Min(1) @Max(1440) Integer durationMinutes,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid AnonymousContact> contacts) {}
