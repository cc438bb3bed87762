package kim.cases.encounter;

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
 * A group that was counselled or informed; its people are counted, not named [B5].
 *
 * @param post may be left out by a holder of exactly one
 */
record RecordGroupEventRequest(
        @Nullable PostCode post,
        @NotNull GroupEventKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) @PlainText String place,
        @Nullable @KnownCode(CodeList.MUNICIPALITIES_NRW) String municipality,
        @NotNull @Min(1) @Max(1440) Integer durationMinutes,
        @NotEmpty @Size(max = 20) List<@NotNull @KnownCode(CodeList.TOPICS) String> topics,
        @NotEmpty @Size(max = 20) List<@NotNull @KnownCode(CodeList.LANGUAGES) String> languages,
        @NotNull @Min(1) @Max(10_000) Integer headCount) {}
