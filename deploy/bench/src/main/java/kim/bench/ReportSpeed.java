package kim.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kim.demo.client.Identity;
import kim.demo.concept.KimKreis;
import kim.local.stack.Port;

/**
 * B8: the reports of a year over every municipality and a million episodes, counted, protected and kept, against the SQL
 * they are counted with in psql. The Land's Kreise are four here, the ones that have logins; together they have all of
 * its municipalities.
 */
final class ReportSpeed implements Measurement {

    private static final int EPISODES = 1_000_000;
    private static final String YEAR = "2025";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration NEIGHBOUR = Duration.ofSeconds(15);
    private static final Identity CARRIER = new Identity.Person("lead-caritas-dueren");

    private final Load load = new Load();

    @Override
    public String code() {
        return "B8";
    }

    @Override
    public Figure measure(BenchStack stack) {
        new EpisodeCrowd(stack).fill(EPISODES);
        var details = new ArrayList<String>();
        details.add(neighbour(stack));
        var psql = new Psql(stack.access(), "kim_reporting");
        var statement = statement(stack);
        var rounds = Rounds.alternating(
                () -> timed(kreis -> psql.run(kreis, statement)), () -> timed(kreis -> build(stack, kreis)));
        details.addAll(rounds.inWords());
        return new Figure(
                code(),
                "reports of a year over 396 municipalities and 1 million episodes: time ÷ time of their SQL in psql",
                Reach.atMost(1.5),
                rounds.ratio(),
                details);
    }

    private interface Work {
        void in(KimKreis kreis);
    }

    /** One Kreis after the other. */
    private static Rate timed(Work work) {
        var took = new ArrayList<Long>();
        for (var kreis : KimKreis.values()) {
            var begin = System.nanoTime();
            work.in(kreis);
            took.add(System.nanoTime() - begin);
        }
        var total = took.stream().mapToLong(Long::longValue).sum();
        return Rate.of(took.stream().mapToLong(Long::longValue).toArray(), Duration.ofNanos(total));
    }

    private void build(BenchStack stack, KimKreis kreis) {
        var question = stack.question(
                        Port.REPORTING_SERVICE,
                        "/reports",
                        kreis.concept(stack.kim()).coordinator(),
                        PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"period\":\"%s\"}".formatted(YEAR)))
                .build();
        load.once(question);
    }

    private String statement(BenchStack stack) {
        var request = HttpRequest.newBuilder(
                        stack.access().url(Port.REPORTING_SERVICE).resolve("/internal/report-statement?period=" + YEAR))
                .header("Authorization", "Bearer " + stack.kim().tokenOf(new Identity.Machine("case-service")))
                .header("Kim-Kreis", KimKreis.DUEREN.ags())
                .build();
        return load.once(request);
    }

    /** What those who work on cases notice while reports are built. */
    private String neighbour(BenchStack stack) {
        Supplier<HttpRequest> list = () -> stack.question(Port.CASE_SERVICE, "/cases?limit=50", CARRIER);
        load.settle(Duration.ofSeconds(5), list);
        var alone = load.during(NEIGHBOUR, list);
        var building =
                CompletableFuture.runAsync(() -> List.of(KimKreis.values()).forEach(kreis -> build(stack, kreis)));
        var meanwhile = load.during(NEIGHBOUR, list);
        building.join();
        return String.format(
                Locale.ROOT,
                "case-service alone %s, while reports are built %s: p95 %+.0f %%",
                alone,
                meanwhile,
                100 * (meanwhile.p95() / alone.p95() - 1));
    }
}
