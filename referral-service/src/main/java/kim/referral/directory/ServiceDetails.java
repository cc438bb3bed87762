package kim.referral.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a service.
 *
 * @param organisation who provides it
 * @param languages ISO 639-3, spoken without an interpreter; empty where that is not known
 * @param interpretation how others can be understood
 * @param municipalities whom it serves (AGS); empty means the whole Kreis
 * @param assumptions what no source says and somebody has to confirm
 */
record ServiceDetails(
        @NotNull UUID organisation,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 4000) @Nullable String description,
        @NotNull ServiceStatus status,
        @NotEmpty @Size(max = 30) List<@NotNull @KnownCode(CodeList.TOPICS) String> topics,
        @Valid @NotNull Eligibility eligibility,
        @Size(max = 70) List<@NotNull @KnownCode(CodeList.LANGUAGES) String> languages,
        @Size(max = 500) @Nullable String interpretation,
        @Size(max = 60) List<@NotNull String> municipalities,
        @Size(max = 50) List<@Valid @NotNull ServiceAtLocation> locations,
        @Size(max = 20) List<@Valid @NotNull Schedule> schedules,
        @Size(max = 30) List<@NotBlank @Size(max = 200) String> requiredDocuments,
        @Valid @NotNull Capacity capacity,
        @Size(max = 2000) @Nullable String applicationProcess,
        @Size(max = 1000) @Nullable String fees,
        @Valid @NotNull Reachability reachability,
        @Size(max = 20) List<@NotBlank @Size(max = 500) String> assumptions) {

    ServiceDetails {
        topics = orEmpty(topics);
        languages = orEmpty(languages);
        municipalities = orEmpty(municipalities);
        locations = orEmpty(locations);
        schedules = orEmpty(schedules);
        requiredDocuments = orEmpty(requiredDocuments);
        assumptions = orEmpty(assumptions);
        eligibility = Objects.requireNonNullElseGet(eligibility, () -> new Eligibility(null, null, null));
        capacity = Objects.requireNonNullElse(capacity, Capacity.UNKNOWN);
        reachability = Objects.requireNonNullElse(reachability, Reachability.UNKNOWN);
    }

    boolean serves(String municipality) {
        return municipalities.isEmpty() || municipalities.contains(municipality);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
