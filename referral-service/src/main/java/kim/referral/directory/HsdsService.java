package kim.referral.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HSDS: service with what hangs on it. {@code organization} and {@code location} may be nested, as other publishers do. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record HsdsService(
        @Nullable UUID id,
        @Nullable UUID organizationId,
        @Nullable HsdsOrganization organization,
        @Nullable String name,
        @Nullable String description,
        @Nullable String url,
        @Nullable String email,
        @Nullable String status,
        @Nullable String interpretationServices,
        @Nullable String applicationProcess,
        @Nullable String feesDescription,
        @Nullable String eligibilityDescription,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable LocalDate assuredDate,
        List<HsdsPhone> phones,
        List<HsdsSchedule> schedules,
        List<Area> serviceAreas,
        List<AtLocation> serviceAtLocations,
        List<Language> languages,
        List<RequiredDocument> requiredDocuments,
        List<HsdsAttribute> attributes) {

    HsdsService {
        phones = orEmpty(phones);
        schedules = orEmpty(schedules);
        serviceAreas = orEmpty(serviceAreas);
        serviceAtLocations = orEmpty(serviceAtLocations);
        languages = orEmpty(languages);
        requiredDocuments = orEmpty(requiredDocuments);
        attributes = orEmpty(attributes);
    }

    @Nullable
    UUID provider() {
        return organization == null ? organizationId : organization.id();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /** HSDS: service_area; {@code extent} is the AGS of a municipality. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Area(
            @Nullable UUID id,
            @Nullable UUID serviceId,
            @Nullable String name,
            @Nullable String extent,
            @Nullable String extentType) {}

    /** HSDS: service_at_location. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AtLocation(
            @Nullable UUID id,
            @Nullable UUID serviceId,
            @Nullable UUID locationId,
            @Nullable HsdsLocation location,
            List<HsdsSchedule> schedules) {

        AtLocation {
            schedules = orEmpty(schedules);
        }

        @Nullable
        UUID place() {
            return location == null ? locationId : location.id();
        }
    }

    /** HSDS: language; spoken without an interpreter. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Language(
            @Nullable UUID id,
            @Nullable UUID serviceId,
            @Nullable String name,
            @Nullable String code) {}

    /** HSDS: required_document. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RequiredDocument(
            @Nullable UUID id,
            @Nullable UUID serviceId,
            @Nullable String document) {}
}
