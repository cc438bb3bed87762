package kim.identity.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kim.identity.Environment;
import kim.identity.WrongConfiguration;
import kim.identity.concept.Concepts;

/**
 * The file {@code machines.yaml}.
 *
 * @param client what all machines share
 * @param perKreis the machine that every Kreis has
 */
record Machines(ObjectNode client, PerKreis perKreis, List<Machine> machines) {

    record PerKreis(String role) {}

    void addTo(RealmDocument realm, Concepts concepts, Environment environment) {
        Stream.concat(machines.stream(), ofKreise(concepts)).forEach(machine -> {
            realm.add(
                    "clients",
                    machine.asClient(
                            client, Credential.of(machine.client(), environment), organisationOf(machine, realm)));
            realm.add("serviceAccounts", machine.asServiceAccount());
        });
    }

    private Stream<Machine> ofKreise(Concepts concepts) {
        return concepts.all().stream()
                .map(concept -> new Machine(
                        concept.administrator(),
                        perKreis.role(),
                        concept.ownOrganisation().orElseThrow().code()));
    }

    private static Optional<ObjectNode> organisationOf(Machine machine, RealmDocument realm) {
        return Optional.ofNullable(machine.organisation())
                .map(alias -> realm.organisation(alias)
                        .orElseThrow(() -> new WrongConfiguration(List.of(
                                "client " + machine.client() + " belongs to an unknown organisation " + alias))));
    }
}
