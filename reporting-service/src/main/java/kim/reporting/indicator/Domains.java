package kim.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kim.platform.Wording;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.reporting.concept.Concept;
import kim.reporting.concept.Labelled;

/**
 * Which rows a table has: all that the concept and the code lists know, so that no row tells by being there or missing
 * whether something was counted [M3].
 */
@Singleton
public class Domains {

    private static final DomainValue UNKNOWN = DomainValue.of("UNKNOWN", new Wording("nicht bekannt", "Unknown"));
    private static final DomainValue NO_MATTER = DomainValue.of("NONE", new Wording("ohne Anliegen", "No matter"));

    private static final Set<String> AUTHORITIES = Set.of("ABH", "EBH");

    private final CodeLists codes;
    private final Fixed fixed = Catalogue.read("values", Fixed.class);

    Domains(CodeLists codes) {
        this.codes = codes;
    }

    /** The values of a dimension, in the order of tables. */
    public List<DomainValue> of(Dimension dimension, Concept concept) {
        return switch (dimension) {
            case KREIS, INTERFACE -> List.of();
            case DISTRICT ->
                and(
                        concept.districts().stream()
                                .map(own -> DomainValue.of(own.code(), new Wording(own.labelDe(), own.labelEn()))),
                        UNKNOWN);
            case MUNICIPALITY -> and(municipalities(concept), UNKNOWN);
            case CARRIER ->
                concept.carriers().stream()
                        .map(carrier -> named(carrier.code(), carrier.name()))
                        .toList();
            case FOCUS_AREA ->
                concept.focusAreas().stream().map(Domains::labelled).toList();
            case TYPE ->
                fixed(dimension).stream().map(type -> inWordsOf(concept, type)).toList();
            case POST ->
                concept.posts().stream()
                        .map(post -> named(post.code(), post.code()))
                        .toList();
            case BENEFIT_SPHERE -> list(CodeList.BENEFIT_SPHERES, code -> true);
            case ACCESS_ROUTE -> list(CodeList.ACCESS_ROUTES, concept.accessRoutes()::contains);
            case FIELD -> list(CodeList.TOPICS, code -> true);
            case REASON -> list(CodeList.CLOSURE_REASONS, code -> true);
            case MATTER ->
                and(list(CodeList.LEGAL_MATTERS, code -> goesToAuthority(code, concept)).stream(), NO_MATTER);
            case BUILDING_BLOCK, AGE_BAND, GENDER, NATIONALITY_GROUP, RESIDENCE_GROUP, CHANNEL, RECIPIENT_KIND ->
                fixed(dimension);
        };
    }

    private Stream<DomainValue> municipalities(Concept concept) {
        return concept.municipalities().stream()
                .map(ags -> codes.find(CodeList.MUNICIPALITIES_NRW, ags)
                        .map(place -> DomainValue.of(ags, new Wording(place.labelDe(), place.labelEn())))
                        .orElseGet(() -> named(ags, ags)));
    }

    /** Tables by matter are about the foreigners' and the naturalisation office only (I15). */
    private boolean goesToAuthority(String matter, Concept concept) {
        return concept.legalMatters().contains(matter)
                && codes.find(CodeList.LEGAL_MATTERS, matter)
                        .filter(code -> AUTHORITIES.contains(code.attribute("authority")))
                        .isPresent();
    }

    private List<DomainValue> list(CodeList list, Predicate<String> isProvidedFor) {
        return codes.all(list).stream()
                .map(code -> new DomainValue(
                        code.code(), new Wording(code.labelDe(), code.labelEn()), !isProvidedFor.test(code.code())))
                .toList();
    }

    private List<DomainValue> fixed(Dimension dimension) {
        return fixed.of(dimension);
    }

    private static DomainValue inWordsOf(Concept concept, DomainValue type) {
        var label = concept.caseType(type.code()).map(own -> new Wording(own.labelDe(), own.labelEn()));
        return new DomainValue(type.code(), label.orElse(type.label()), !concept.knowsType(type.code()));
    }

    private static DomainValue labelled(Labelled own) {
        return DomainValue.of(own.code(), new Wording(own.labelDe(), own.labelEn()));
    }

    private static DomainValue named(String code, String name) {
        return DomainValue.of(code, new Wording(name, name));
    }

    private static List<DomainValue> and(Stream<DomainValue> values, DomainValue last) {
        return Stream.concat(values, Stream.of(last)).toList();
    }

    /** {@code values.yaml}. */
    private record Fixed(Map<String, List<DomainValue>> values) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private Fixed {}

        List<DomainValue> of(Dimension dimension) {
            return values.getOrDefault(dimension.code(), List.of());
        }
    }
}
