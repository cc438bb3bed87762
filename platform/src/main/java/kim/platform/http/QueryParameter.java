package kim.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.platform.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A query parameter of one type.
 *
 * @param possible what it may be, in the words of the API
 */
record QueryParameter<T>(String name, Function<String, T> reader, String possible) implements ParamConverter<T> {

    private static final Map<Class<?>, QueryParameter<?>> PLAIN = Map.of(
            LocalDate.class, new QueryParameter<>("", LocalDate::parse, "2026-03-31"),
            UUID.class, new QueryParameter<>("", UUID::fromString, "UUID"),
            Integer.class, new QueryParameter<>("", Integer::valueOf, "1, 2, 3 …"),
            int.class, new QueryParameter<>("", Integer::valueOf, "1, 2, 3 …"),
            Long.class, new QueryParameter<>("", Long::valueOf, "1, 2, 3 …"),
            long.class, new QueryParameter<>("", Long::valueOf, "1, 2, 3 …"));

    /** Empty for a type that JAX-RS reads by itself. */
    @SuppressWarnings("unchecked") // the table maps a type to its own readers
    static <T> Optional<QueryParameter<T>> of(String name, Class<T> type) {
        var found = type.isEnum() ? constants(type) : (QueryParameter<T>) PLAIN.get(type);
        return Optional.ofNullable(found).map(one -> new QueryParameter<>(name, one.reader, one.possible));
    }

    private static <T> QueryParameter<T> constants(Class<T> type) {
        var all = type.getEnumConstants();
        return new QueryParameter<>(
                "",
                value -> Stream.of(all)
                        .filter(constant -> ((Enum<?>) constant).name().equals(value))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new),
                Arrays.stream(all).map(constant -> ((Enum<?>) constant).name()).collect(Collectors.joining(", ")));
    }

    @Override
    public @Nullable T fromString(@Nullable String value) {
        try {
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadInput(
                    "",
                    "Der Parameter %s kann nicht gelesen werden; möglich ist: %s".formatted(name, possible),
                    "the parameter %s cannot be read; possible is: %s".formatted(name, possible));
        }
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }
}
