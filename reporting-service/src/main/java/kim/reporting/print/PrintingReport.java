package kim.reporting.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Wording;
import kim.reporting.chart.Tiles;
import kim.reporting.document.Document;
import kim.reporting.document.Documents;

/** [M4] A report on paper, made from its stored document as every other format is. */
@ApplicationScoped
public class PrintingReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final Documents documents;
    private final AnnualTexts texts;
    private final Tiles tiles;
    private final PdfWriter pdf;
    private final Template page;

    PrintingReport(
            Documents documents,
            AnnualTexts texts,
            Tiles tiles,
            PdfWriter pdf,
            @Location("print/report.html") Template page) {
        this.documents = documents;
        this.texts = texts;
        this.tiles = tiles;
        this.pdf = pdf;
        this.page = page;
    }

    @Transactional
    public byte[] print(UUID id, Caller caller, Locale locale) {
        var document = documents.visible(id, caller.kreis()).orElseThrow(NotVisible::new);
        return print(document, List.of(), document.name(), locale);
    }

    /** The report of the year with what coordination says to it. */
    @Transactional
    public byte[] printAnnual(int year, Kreis kreis, Locale locale) {
        var document = documents.ownOf(kreis, Integer.toString(year)).orElseThrow(() -> missing(year));
        var blocks = texts.of(year).stream().map(text -> text.block(locale)).toList();
        return print(document, blocks, new Wording("Jahresbericht", "Annual report").in(locale), locale);
    }

    private byte[] print(Document document, List<Sheet.Block> blocks, String title, Locale locale) {
        var sheet = new Sheet(
                title,
                "%s, %s, %s"
                        .formatted(
                                document.name(),
                                document.period(),
                                state(document).in(locale)),
                document.note().in(locale),
                upTo(document, locale),
                blocks,
                new Chapters(document, tiles, locale).all());
        return pdf.write(page.data("sheet", sheet)
                .data("language", locale.getLanguage())
                .data("pages", new Wording("Seite", "Page").in(locale))
                .render());
    }

    private static String upTo(Document document, Locale locale) {
        var day = DAY.withLocale(locale).format(document.to());
        var cutOff = document.cutOff().truncatedTo(ChronoUnit.SECONDS);
        return new Wording("Zeitraum bis %s, Datenstand %s", "period up to %s, data up to %s")
                .in(locale)
                .formatted(day, cutOff);
    }

    private static Wording state(Document document) {
        return document.state().equals("FINAL")
                ? new Wording("endgültig", "final")
                : new Wording("vorläufig", "provisional");
    }

    private static StepRefused missing(int year) {
        return new StepRefused(new UnmetCondition(
                "REPORT_MISSING",
                "Für das Jahr %d ist noch kein Bericht aufgebaut".formatted(year),
                "no report of the year %d is built yet".formatted(year)));
    }
}
