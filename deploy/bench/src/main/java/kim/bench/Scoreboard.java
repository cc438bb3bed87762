package kim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kim.demo.client.Json;

/** The figures of one run, as Markdown for readers and as JSON for whoever compares runs. */
record Scoreboard(List<Figure> figures) {

    Scoreboard {
        figures = List.copyOf(figures);
    }

    boolean isReached() {
        return figures.stream().allMatch(Figure::isReached);
    }

    String markdown() {
        var rows = figures.stream().map(Scoreboard::row).collect(Collectors.joining());
        return "| # | figure | reach | measured | |\n|---|---|---|---|---|\n" + rows;
    }

    void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("scoreboard.md"), markdown());
            Files.writeString(folder.resolve("scoreboard.json"), Json.write(figures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Figure figure) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %s |%n",
                figure.code(),
                figure.what(),
                figure.reach(),
                figure.ratio(),
                figure.isReached() ? "reached" : "missed");
    }
}
