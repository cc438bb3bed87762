package kim.cases.encounter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kim.cases.contact.Interpretation;
import kim.cases.person.Gender;
import kim.cases.person.NationalityGroup;
import kim.cases.person.ResidenceGroup;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/** Somebody who came and told no name: what it was about, and groups that lead to nobody [B4] [D4]. */
record AnonymousContact(
        @NotEmpty @Size(max = 20) List<@NotNull @KnownCode(CodeList.TOPICS) String> topics,
        @Nullable @Min(0) @Max(1440) Integer durationMinutes,
        @Nullable @KnownCode(CodeList.LANGUAGES) String language,
        @Nullable Interpretation interpretation,
        @Nullable Gender gender,
        @Nullable AgeGroup ageGroup,
        @Nullable NationalityGroup nationalityGroup,
        @Nullable ResidenceGroup residenceGroup) {

    AnonymousContact {
        topics = topics == null ? List.of() : topics.stream().distinct().toList();
    }
}
