package kim.cases.printing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Turns a page into a tagged PDF (PDF/UA) with its font inside, so that it can be printed and read aloud anywhere. */
@ApplicationScoped
public class PdfWriter {

    /** Liberation Sans (SIL OFL), which comes with PDFBox; it covers Latin, Cyrillic and Greek. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** @param page well-formed XHTML that names a language and a title */
    public byte[] write(String page) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(PdfWriter::font, "Liberation Sans")
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT), FONT);
    }
}
