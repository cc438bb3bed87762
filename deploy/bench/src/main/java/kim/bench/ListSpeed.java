package kim.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import kim.demo.client.Identity;
import kim.demo.concept.KimKreis;
import kim.local.stack.Port;

/** B4: the first page of a carrier's cases, with a million cases in the database against a thousand. */
final class ListSpeed implements Measurement {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final Duration SETTLING = Duration.ofSeconds(3);
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final String SERVICE = "case-service";
    private static final Identity CARRIER = new Identity.Person("lead-caritas-dueren");

    private final Load load = new Load();

    @Override
    public String code() {
        return "B4";
    }

    @Override
    public Figure measure(BenchStack stack) {
        var twins = new Twins(stack, SERVICE, "kim_case");
        var crowd = new CaseCrowd(stack, KimKreis.DUEREN);
        crowd.fill(twins.present(), FEW);
        crowd.fill(twins.away(), MANY);
        var rounds = Rounds.alternating(() -> measured(stack, twins.large()), () -> measured(stack, twins.small()));
        return new Figure(
                code(),
                "first page of a carrier's cases: rate at 1 million cases ÷ rate at 1 thousand",
                Reach.atLeast(0.8),
                rounds.ratio(),
                rounds.inWords());
    }

    private Rate measured(BenchStack stack, Runnable database) {
        database.run();
        load.settle(SETTLING, () -> firstPage(stack));
        return load.during(ROUND, () -> firstPage(stack));
    }

    private static HttpRequest firstPage(BenchStack stack) {
        return stack.question(Port.CASE_SERVICE, "/cases?limit=50", CARRIER);
    }
}
