package kim.referral.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** HSDS: attribute with its taxonomy term; holds what HSDS has no field for. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record HsdsAttribute(
        @Nullable UUID id,
        @Nullable UUID linkId,
        @Nullable String linkEntity,
        @Nullable String value,
        @Nullable Term taxonomyTerm) {

    static final String TOPICS = "urn:kim:topics";
    static final String CAPACITY_STATE = "urn:kim:capacity-state";
    static final String CAPACITY_NOTE = "urn:kim:capacity-note";
    static final String ASSUMPTION = "urn:kim:assumption";

    static HsdsAttribute of(
            UUID service, int index, String taxonomy, String code, String name, @Nullable String value) {
        var term = new Term(PartId.of(service, taxonomy + "/" + code, 0), code, name, name, taxonomy);
        return new HsdsAttribute(PartId.of(service, "attribute", index), service, "service", value, term);
    }

    static Stream<String> codes(List<HsdsAttribute> attributes, String taxonomy) {
        return of(attributes, taxonomy).map(attribute -> term(attribute).code()).filter(Objects::nonNull);
    }

    static Stream<String> values(List<HsdsAttribute> attributes, String taxonomy) {
        return of(attributes, taxonomy).map(HsdsAttribute::value).filter(Objects::nonNull);
    }

    static Optional<HsdsAttribute> first(List<HsdsAttribute> attributes, String taxonomy) {
        return of(attributes, taxonomy).findFirst();
    }

    private static Stream<HsdsAttribute> of(List<HsdsAttribute> attributes, String taxonomy) {
        return attributes.stream()
                .filter(attribute -> taxonomy.equals(term(attribute).taxonomy()));
    }

    private static Term term(HsdsAttribute attribute) {
        return Objects.requireNonNullElse(attribute.taxonomyTerm(), Term.NONE);
    }

    /** HSDS: taxonomy_term. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Term(
            @Nullable UUID id,
            @Nullable String code,
            @Nullable String name,
            @Nullable String description,
            @Nullable String taxonomy) {

        static final Term NONE = new Term(null, null, null, null, null);
    }
}
