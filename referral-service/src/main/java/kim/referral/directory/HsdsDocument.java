package kim.referral.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Objects;

/**
 * The directory in the words of the Human Services Data Specification 3, its records by table. Others' documents say
 * more than KIM keeps, so this is the one place where unknown properties are passed over.
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record HsdsDocument(List<HsdsOrganization> organizations, List<HsdsLocation> locations, List<HsdsService> services) {

    HsdsDocument {
        organizations = Objects.requireNonNullElse(organizations, List.of());
        locations = Objects.requireNonNullElse(locations, List.of());
        services = Objects.requireNonNullElse(services, List.of());
    }
}
