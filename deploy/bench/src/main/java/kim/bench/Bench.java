package kim.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kim.local.process.Checkout;

/**
 * {@code ./kim bench [code ...]}: measures the figures named, or all, each on a stack of its own; the exit code says
 * whether all were reached.
 */
public final class Bench {

    private static final List<Measurement> MEASUREMENTS = List.of(new ListSpeed(), new ReportSpeed());

    private Bench() {}

    static void main(String[] codes) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Checkout.find().root().resolve(Path.of("deploy", "bench", "target"));
        var board = new Scoreboard(measured(List.of(codes), folder, out));
        board.writeTo(folder);
        out.print(board.markdown());
        System.exit(board.isReached() ? 0 : 1);
    }

    private static List<Figure> measured(List<String> codes, Path folder, PrintStream out) {
        var figures = new ArrayList<Figure>();
        for (var measurement : MEASUREMENTS) {
            if (codes.isEmpty() || codes.contains(measurement.code())) {
                try (var stack = BenchStack.fresh(folder.resolve("stack"))) {
                    var figure = measurement.measure(stack);
                    figure.details().forEach(detail -> out.println(figure.code() + ": " + detail));
                    figures.add(figure);
                }
            }
        }
        return figures;
    }
}
