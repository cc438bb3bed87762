package kim.referral.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HSDS: location. The municipality (AGS) is its external identifier. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record HsdsLocation(
        @Nullable UUID id,
        @Nullable String locationType,
        @Nullable String name,
        @Nullable String externalIdentifier,
        @Nullable String externalIdentifierType,
        List<Accessibility> accessibility,
        List<Address> addresses) {

    private static final String AGS = "AGS";

    HsdsLocation {
        accessibility = Objects.requireNonNullElse(accessibility, List.of());
        addresses = Objects.requireNonNullElse(addresses, List.of());
    }

    static HsdsLocation of(ListedLocation listed) {
        var details = listed.details();
        return new HsdsLocation(
                listed.id(),
                details.kind().inHsds(),
                details.name(),
                details.municipality(),
                details.municipality() == null ? null : AGS,
                details.accessibility() == null
                        ? List.of()
                        : List.of(
                                new Accessibility(PartId.of(listed.id(), "accessibility", 0), details.accessibility())),
                addresses(listed));
    }

    LocationDetails details() {
        var address = addresses.isEmpty() ? null : addresses.getFirst();
        return new LocationDetails(
                LocationKind.ofHsds(Objects.requireNonNullElse(locationType, ""))
                        .orElse(LocationKind.PHYSICAL),
                Objects.requireNonNullElse(name, ""),
                AGS.equals(externalIdentifierType) ? externalIdentifier : null,
                address == null ? null : address.street(),
                address == null ? null : address.postalCode(),
                address == null ? null : address.city(),
                accessibility.isEmpty() ? null : accessibility.getFirst().description());
    }

    private static List<Address> addresses(ListedLocation listed) {
        var details = listed.details();
        return details.street() == null
                ? List.of()
                : List.of(new Address(
                        PartId.of(listed.id(), "address", 0),
                        details.street(),
                        details.town(),
                        "NW",
                        details.postalCode(),
                        "DE",
                        details.kind().inHsds()));
    }

    /** HSDS: accessibility. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Accessibility(@Nullable UUID id, @Nullable String description) {}

    /** HSDS: address. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Address(
            @Nullable UUID id,

            @JsonProperty("address_1") @Nullable String street,

            @Nullable String city,
            @Nullable String stateProvince,
            @Nullable String postalCode,
            @Nullable String country,
            @Nullable String addressType) {}
}
