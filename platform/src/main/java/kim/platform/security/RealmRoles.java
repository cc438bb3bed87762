package kim.platform.security;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kim.platform.Role;
import org.jspecify.annotations.Nullable;

/**
 * What each role of the realm may do, and in organisations of which kind [W5], as the realm's own file says; it is
 * packed at build time, so that realm and services cannot disagree.
 */
public final class RealmRoles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Entry> byName;

    private RealmRoles(List<Entry> roles) {
        this.byName = roles.stream().collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));
    }

    public static RealmRoles packed() {
        try (var file = RealmRoles.class.getResourceAsStream("roles.yaml")) {
            return new RealmRoles(
                    YAML.readValue(Objects.requireNonNull(file), Document.class).roles());
        } catch (IOException e) {
            throw new UncheckedIOException("the packed roles.yaml cannot be read", e);
        }
    }

    /** Every permission of the role, such as {@code case:read}. */
    public Set<String> permissionsOf(Role role) {
        return permissionsOf(role.inRealm());
    }

    Set<String> permissionsOf(String role) {
        return entry(role).map(Entry::permissions).orElse(Set.of());
    }

    /** Whether the role counts while an organisation of the kind is active; one without any kind counts in none. */
    boolean counts(String role, Optional<String> kind) {
        return entry(role)
                .map(Entry::organisations)
                .filter(kinds -> kind.map(kinds::contains).orElse(kinds.isEmpty()))
                .isPresent();
    }

    private Optional<Entry> entry(String role) {
        return Optional.ofNullable(byName.get(role));
    }

    record Document(List<Entry> roles) {}

    record Entry(
            String name, Set<String> permissions, @Nullable Attributes attributes) {

        Set<String> organisations() {
            return attributes == null ? Set.of() : attributes.organisations();
        }
    }

    record Attributes(Set<String> organisations) {}
}
