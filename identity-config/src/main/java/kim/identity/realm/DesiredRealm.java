package kim.identity.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.identity.Environment;
import kim.identity.WrongConfiguration;
import kim.identity.Yaml;
import kim.identity.concept.Concepts;

/**
 * The realm as it is to be: the files of the folder {@code realm}, the organisations of the concepts, a client for every
 * machine and, in the demo only, the test identities.
 *
 * @param ways how people log in
 * @param logins the test identities
 */
public record DesiredRealm(Desired root, LoginFlows ways, List<Login> logins) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** @throws WrongConfiguration naming every variable that is missing, or a name that leads nowhere */
    public static DesiredRealm of(Concepts concepts, Environment environment) {
        var files = Yaml.packed("realm");
        var realm = new RealmDocument(file(files, "realm"));
        Stream.of("user-profile", "client-scopes", "clients", "roles", "organisations")
                .forEach(name -> realm.include(file(files, name)));
        new OrganisationsOfConcepts(concepts).all().forEach(one -> realm.add("organizations", one));
        parsed(file(files, "machines"), Machines.class).addTo(realm, concepts, environment);
        environment.optional("KIM_SMTP_HOST").ifPresent(host -> realm.set(file(files, "mail")));
        var ways = parsed(file(files, "login-flows"), LoginFlows.class);
        var demo = file(files, "demo");
        var logins = environment.isDemo() ? addDemo(demo, realm, concepts, environment) : List.<Login>of();
        var root = realm.desired(environment::resolve);
        requireKnownNames(root);
        return new DesiredRealm(root, environment.isDemo() ? ways.bound(bindings(demo)) : ways, logins);
    }

    private static void requireKnownNames(Desired root) {
        var known = root.all().map(Desired::label).collect(Collectors.toSet());
        var mistakes = root.all()
                .flatMap(thing -> thing.linkedLabels()
                        .filter(label -> !known.contains(label))
                        .map(label -> thing.label() + " names an unknown " + label))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new WrongConfiguration(mistakes);
        }
    }

    private static List<Login> addDemo(
            ObjectNode file, RealmDocument realm, Concepts concepts, Environment environment) {
        realm.include(file);
        var password = environment.required("KIM_DEMO_PASSWORD");
        var identities = parsed(file, DemoIdentities.class).of(concepts);
        for (var identity : identities) {
            realm.add("users", identity.asUser(password));
            realm.organisation(identity.organisation().code())
                    .ifPresent(one -> one.withArray("members").add(identity.username()));
        }
        return identities.stream().map(Identity::login).toList();
    }

    private static Map<String, String> bindings(ObjectNode demo) {
        return demo.path("bindings").properties().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, binding -> binding.getValue().asText()));
    }

    private static ObjectNode file(Map<String, ObjectNode> files, String name) {
        var file = files.get(name);
        if (file == null) {
            throw new WrongConfiguration(List.of("realm/" + name + ".yaml is missing"));
        }
        return file;
    }

    private static <T> T parsed(ObjectNode file, Class<T> type) {
        try {
            return MAPPER.treeToValue(file, type);
        } catch (JsonProcessingException e) {
            throw new WrongConfiguration(List.of(e.getOriginalMessage()));
        }
    }
}
