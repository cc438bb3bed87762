package kim.cases.concept;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** References to codes, of the concept itself or of the shared lists. */
final class Codes {

    private Codes() {}

    static Set<String> of(List<? extends Coded> items) {
        return items.stream().map(Coded::code).collect(Collectors.toSet());
    }

    static void known(String code, Set<String> ofConcept, Place place, Mistakes mistakes) {
        if (!ofConcept.contains(code)) {
            mistakes.add(
                    place,
                    "%s kommt im Konzept nicht vor".formatted(code),
                    "%s does not occur in the concept".formatted(code));
        }
    }

    static void known(CodeLists lists, CodeList list, String code, Place place, Mistakes mistakes) {
        if (!lists.contains(list, code)) {
            mistakes.add(
                    place,
                    "%s steht nicht in der Codeliste %s".formatted(code, list),
                    "%s is not in the code list %s".formatted(code, list));
        }
    }
}
