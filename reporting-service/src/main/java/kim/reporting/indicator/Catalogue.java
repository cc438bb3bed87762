package kim.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every indicator there is [M2], in the order of the catalogue; read once at start, and a mistake in one stops it. */
@Singleton
public class Catalogue {

    /** The edition that reports name; a change of a formula is a new one. */
    public static final String EDITION = "1";

    private static final List<String> CODES =
            IntStream.rangeClosed(1, 26).mapToObj("I%02d"::formatted).toList();

    private final List<Indicator> indicators;

    /** Reads it; also of use where no container runs. */
    public Catalogue() {
        indicators = CODES.stream().map(code -> read(code, Indicator.class)).toList();
    }

    /** Those that cannot be counted yet among them. */
    public Stream<Indicator> declared() {
        return indicators.stream();
    }

    /** Those that can be counted. */
    public Stream<Indicator> all() {
        return declared().filter(Indicator::isFed);
    }

    /** Those of which reports tell something. */
    public Stream<Indicator> reported() {
        return all().filter(indicator -> !indicator.internal());
    }

    public Optional<Indicator> find(String code) {
        return declared().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    static <T> T read(String name, Class<T> type) {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .build();
        Stream.of(List.class, Set.class, Map.class)
                .forEach(collection ->
                        yaml.configOverride(collection).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        try (var file = Catalogue.class.getResourceAsStream("/indicators/" + name + ".yaml")) {
            return yaml.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue has a mistake in " + name, e);
        }
    }
}
