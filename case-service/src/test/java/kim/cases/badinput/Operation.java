package kim.cases.badinput;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kim.cases.TestCase;
import kim.cases.Worker;

/**
 * An operation with a body that it takes, and what can be wrong with that; places are JSON pointers into the body.
 *
 * @param name its operationId
 * @param path for a case that is there; parts of it that a mistake keeps from being looked for need not exist
 */
record Operation(
        String name,
        Worker worker,
        String method,
        Function<TestCase, String> path,
        Map<String, Object> body,
        List<String> required,
        List<String> codes,
        List<String> dates,
        List<String> texts) {

    static Operation post(String name, String path, Map<String, Object> body) {
        return of(name, "POST", file -> path, body);
    }

    /** Below the case. */
    static Operation postIn(String name, String part, Map<String, Object> body) {
        return of(name, "POST", file -> below(file, part), body);
    }

    /** Below the case. */
    static Operation putIn(String name, String part, Map<String, Object> body) {
        return of(name, "PUT", file -> below(file, part), body);
    }

    /** Below the person of reference. */
    static Operation about(String name, String method, String part, Map<String, Object> body) {
        return of(name, method, file -> below(file, "members/" + reference(file) + part), body);
    }

    private static Operation of(String name, String method, Function<TestCase, String> path, Map<String, Object> body) {
        return new Operation(name, Worker.SKF, method, path, body, List.of(), List.of(), List.of(), List.of());
    }

    Operation by(Worker other) {
        return new Operation(name, other, method, path, body, required, codes, dates, texts);
    }

    /** What may not be left out. */
    Operation requiring(String... pointers) {
        return new Operation(name, worker, method, path, body, List.of(pointers), codes, dates, texts);
    }

    /** What stands on a list. */
    Operation listed(String... pointers) {
        return new Operation(name, worker, method, path, body, required, List.of(pointers), dates, texts);
    }

    Operation dated(String... pointers) {
        return new Operation(name, worker, method, path, body, required, codes, List.of(pointers), texts);
    }

    /** What people write in their own words. */
    Operation told(String... pointers) {
        return new Operation(name, worker, method, path, body, required, codes, dates, List.of(pointers));
    }

    /** Each thing missing, of a wrong code, on no day of the calendar, with markup, too long, or that nobody asked for. */
    Stream<Mistake> mistakes() {
        return Stream.of(
                        required.stream().map(at -> Mistake.without(this, at)),
                        codes.stream().map(at -> Mistake.with(this, at, "NO-SUCH-CODE")),
                        dates.stream().map(at -> Mistake.with(this, at, "2026-02-30")),
                        texts.stream()
                                .map(at -> Mistake.with(this, at, "Siehe <a href='https://example.org'>hier</a>")),
                        texts.stream().map(at -> Mistake.with(this, at, "x".repeat(30_000))),
                        Stream.of(Mistake.with(this, "/nobodyAskedForThis", "x")))
                .flatMap(mistakes -> mistakes);
    }

    private static String below(TestCase file, String part) {
        return "/api/v1/cases/" + file.id() + "/" + part;
    }

    private static String reference(TestCase file) {
        return file.read().extract().path("household.members[0].personId");
    }
}
