package kim.referral.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HSDS: organization. KIM's code stands among its identifiers. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record HsdsOrganization(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String website,
        @Nullable String email,
        List<HsdsPhone> phones,
        List<Identifier> organizationIdentifiers) {

    private static final String KIM = "kim";

    HsdsOrganization {
        phones = Objects.requireNonNullElse(phones, List.of());
        organizationIdentifiers = Objects.requireNonNullElse(organizationIdentifiers, List.of());
    }

    static HsdsOrganization of(ListedOrganisation listed) {
        var details = listed.details();
        var reach = details.reachability();
        return new HsdsOrganization(
                listed.id(),
                details.name(),
                Objects.requireNonNullElse(details.description(), details.name()),
                reach.website(),
                reach.email(),
                HsdsPhone.of(listed.id(), reach.phone()),
                identifiers(listed));
    }

    OrganisationDetails details() {
        return new OrganisationDetails(
                code().orElse(null),
                Objects.requireNonNullElse(name, ""),
                Objects.equals(description, name) ? null : description,
                new Reachability(website, email, HsdsPhone.first(phones)));
    }

    private Optional<String> code() {
        return organizationIdentifiers.stream()
                .filter(identifier -> KIM.equals(identifier.identifierType()))
                .map(Identifier::identifier)
                .findFirst();
    }

    private static List<Identifier> identifiers(ListedOrganisation listed) {
        var code = listed.details().code();
        return code == null
                ? List.of()
                : List.of(new Identifier(PartId.of(listed.id(), "identifier", 0), listed.id(), KIM, code));
    }

    /** HSDS: organization_identifier. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Identifier(
            @Nullable UUID id,
            @Nullable UUID organizationId,
            @Nullable String identifierType,
            @Nullable String identifier) {}
}
