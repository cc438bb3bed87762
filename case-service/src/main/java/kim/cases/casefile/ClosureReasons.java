package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.BadInput;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** Reads the code list of closure reasons, which says who may give one and which mean an early end. */
@ApplicationScoped
class ClosureReasons {

    private static final String BY_PEOPLE = "CASE_MANAGER";

    private final CodeLists codes;

    ClosureReasons(CodeLists codes) {
        this.codes = codes;
    }

    /** @throws BadInput for a reason that only the platform itself sets, such as a withdrawn consent */
    ClosureReason givenByPeople(String code) {
        var reason = codes.find(CodeList.CLOSURE_REASONS, code).orElseThrow();
        if (!reason.attribute("sets").equals(BY_PEOPLE)) {
            throw new BadInput(
                    "/reason",
                    "Diesen Grund setzt nur das System, wenn er eintritt",
                    "this reason is set by the system only, when it happens");
        }
        return named(code);
    }

    ClosureReason named(String code) {
        var early = codes.find(CodeList.CLOSURE_REASONS, code).orElseThrow().attribute("early");
        return new ClosureReason(code, early.equals("yes"));
    }
}
