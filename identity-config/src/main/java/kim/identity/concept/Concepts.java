package kim.identity.concept;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.identity.WrongConfiguration;
import kim.identity.Yaml;

/** The concepts of all Kreise that take part. */
public record Concepts(List<KreisConcept> all) {

    /** @throws WrongConfiguration when a Kreis names no organisation of its own or two organisations share a code */
    public Concepts {
        var mistakes = Stream.concat(
                        all.stream()
                                .filter(concept -> concept.ownOrganisation().isEmpty())
                                .map(concept -> concept.name() + " names no organisation of kind KREIS"),
                        sharedCodes(all))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new WrongConfiguration(mistakes);
        }
    }

    /** The concept files that come with KIM. */
    public static Concepts packed() {
        return new Concepts(
                Yaml.packed("concepts").values().stream().map(KreisConcept::new).toList());
    }

    public List<Organisation> organisations() {
        return all.stream().flatMap(concept -> concept.organisations().stream()).toList();
    }

    private static Stream<String> sharedCodes(List<KreisConcept> all) {
        return all.stream()
                .flatMap(concept -> concept.organisations().stream())
                .map(Organisation::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> "the organisation code " + entry.getKey() + " is used more than once")
                .sorted();
    }
}
