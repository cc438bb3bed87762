package kim.platform.security;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kim.platform.Role;

/** What each role of the realm may do, as the realm's own file says; packed at build time, so both say the same. */
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
        return entry(role).permissions();
    }

    private Entry entry(Role role) {
        return Objects.requireNonNull(byName.get(role.inRealm()), () -> "roles.yaml lacks " + role);
    }

    record Document(List<Entry> roles) {}

    record Entry(String name, Set<String> permissions) {}
}
