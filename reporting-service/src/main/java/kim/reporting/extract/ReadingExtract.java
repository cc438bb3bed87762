package kim.reporting.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;

/** Hands out an extract part by part; whatever its size, one part is in memory. */
@ApplicationScoped
class ReadingExtract {

    private final Extracts extracts;
    private final KreisScope scope;

    ReadingExtract(Extracts extracts, KreisScope scope) {
        this.extracts = extracts;
        this.scope = scope;
    }

    /** @return how many parts there are to be written */
    int parts(UUID id, Kreis asking) {
        var extract = scope.in(asking, () -> extracts.find(id)).orElseThrow(NotVisible::new);
        if (extract.state() == ExtractState.RUNNING) {
            throw new StepRefused(new UnmetCondition(
                    "EXTRACT_RUNNING",
                    "Der Auszug wird noch erstellt (%d von %d)".formatted(extract.done(), extract.total()),
                    "the extract is still being made (%d of %d)".formatted(extract.done(), extract.total())));
        }
        return extract.total();
    }

    void write(UUID id, int parts, Kreis asking, OutputStream out) throws IOException {
        out.write(ExtractCsv.header().getBytes(StandardCharsets.UTF_8));
        for (var number = 1; number <= parts; number++) {
            var part = number;
            var content = scope.in(asking, () -> extracts.content(id, part));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
