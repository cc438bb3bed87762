package kim.reporting.funding;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kim.platform.Kreis;
import kim.platform.Wording;
import kim.reporting.chart.DataTable;
import kim.reporting.chart.Numbers;
import kim.reporting.print.PdfWriter;

/** The funding report on paper. */
@ApplicationScoped
public class PrintingFunding {

    private static final Map<String, Wording> FURTHER = Map.of(
            "ASSISTANCE", new Wording("Assistenz", "Assistance"),
            "MATERIAL_COORDINATION", new Wording("Sachausgaben der Koordination", "Material costs of coordination"),
            "MATERIAL_ASSISTANCE", new Wording("Sachausgaben der Assistenz", "Material costs of assistance"),
            "EVENTS", new Wording("Veranstaltungen", "Events"),
            "INTERFACE_MEASURES", new Wording("Maßnahmen an Schnittstellen", "Interface measures"));

    private final ReportingFunding reporting;
    private final PdfWriter pdf;
    private final Template page;

    PrintingFunding(ReportingFunding reporting, PdfWriter pdf, @Location("print/funding.html") Template page) {
        this.reporting = reporting;
        this.pdf = pdf;
        this.page = page;
    }

    public byte[] print(int year, Kreis kreis, Locale locale) {
        var report = reporting.of(year, kreis);
        return pdf.write(page.data("report", report)
                .data("language", locale.getLanguage())
                .data("title", new Wording("Förderbericht", "Funding report").in(locale))
                .data("months", new Wording("Monate, die vorbei sind", "months that are over").in(locale))
                .data("tables", List.of(blocks(report, locale), posts(report, locale), further(report, locale)))
                .render());
    }

    private static DataTable blocks(FundingReport report, Locale locale) {
        var numbers = new Numbers(locale);
        return new DataTable(
                words(
                        locale,
                        new Wording("Baustein", "Building block"),
                        new Wording("Stellen", "Posts"),
                        new Wording("Stellenanteile", "FTE"),
                        new Wording("bewilligt", "granted"),
                        new Wording("besetzt im Mittel", "filled on average"),
                        new Wording("je Vollzeitstelle", "per full post"),
                        new Wording("Betrag", "amount")),
                report.blocks().stream()
                        .map(block -> List.of(
                                block.buildingBlock(),
                                numbers.whole(block.posts()),
                                fte(block.fte(), locale),
                                block.grantedFte() == null ? "–" : fte(block.grantedFte(), locale),
                                fte(block.filledFte(), locale),
                                euros(block.eurPerFte(), locale),
                                euros(block.amount(), locale)))
                        .toList());
    }

    private static DataTable posts(FundingReport report, Locale locale) {
        return new DataTable(
                words(
                        locale,
                        new Wording("Stelle", "Post"),
                        new Wording("Träger", "Carrier"),
                        new Wording("Baustein", "Building block"),
                        new Wording("Anteil", "FTE"),
                        new Wording("Monate besetzt", "months filled"),
                        new Wording("Betrag", "amount")),
                report.posts().stream()
                        .map(post -> List.of(
                                post.post(),
                                post.carrier(),
                                post.buildingBlock(),
                                fte(post.fte(), locale),
                                Integer.toString(post.monthsFilled()),
                                euros(post.amount(), locale)))
                        .toList());
    }

    private static DataTable further(FundingReport report, Locale locale) {
        return new DataTable(
                words(locale, new Wording("Auf Nachweis", "On proof"), new Wording("höchstens", "at most")),
                report.further().stream()
                        .map(ceiling -> List.of(
                                FURTHER.getOrDefault(ceiling.what(), new Wording(ceiling.what(), ceiling.what()))
                                        .in(locale),
                                euros(ceiling.upTo(), locale)))
                        .toList());
    }

    private static List<String> words(Locale locale, Wording... words) {
        return List.of(words).stream().map(word -> word.in(locale)).toList();
    }

    private static String fte(BigDecimal value, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return format.format(value);
    }

    private static String euros(BigDecimal value, Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(value);
    }
}
