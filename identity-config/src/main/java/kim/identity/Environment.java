package kim.identity;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process environment; remembers what was asked for in vain, so that everything missing is named at once. */
public final class Environment {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(KIM_[A-Z0-9_]+)(?::([^}]*))?}");

    private final Map<String, String> variables;
    private final Set<String> missing = new TreeSet<>();

    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** The value, or an empty text that {@link #complain()} will name. */
    public String required(String name) {
        return optional(name).orElseGet(() -> {
            missing.add(name);
            return "";
        });
    }

    /** The secret of a machine client, from the variable {@code KIM_SECRET_<CLIENT ID>}. */
    public String secretOf(String client) {
        return required(variable("KIM_SECRET_", client));
    }

    /** The public keys of a machine client, from {@code KIM_JWKS_<CLIENT ID>}: where they are, or themselves. */
    public Optional<String> keysOf(String client) {
        return optional(variable("KIM_JWKS_", client));
    }

    /** The file with the private key of a machine client, from {@code KIM_KEY_FILE_<CLIENT ID>}. */
    Optional<Path> keyFileOf(String client) {
        return optional(variable("KIM_KEY_FILE_", client)).map(Path::of);
    }

    public boolean isDemo() {
        return optional("KIM_DEMO").filter("true"::equals).isPresent();
    }

    /** Replaces {@code ${KIM_NAME:default}} in a text; other placeholders are Keycloak's own and stay. */
    public String resolve(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) == null
                                ? required(found.group(1))
                                : optional(found.group(1)).orElse(found.group(2))));
    }

    private static String variable(String prefix, String client) {
        return prefix + client.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public Set<String> missing() {
        return Set.copyOf(missing);
    }

    /** @throws WrongConfiguration naming every variable that was required and is not set */
    public void complain() {
        if (!missing.isEmpty()) {
            throw new WrongConfiguration(
                    missing.stream().map(name -> name + " is not set").toList());
        }
    }
}
