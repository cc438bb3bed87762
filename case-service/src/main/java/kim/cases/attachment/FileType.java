package kim.cases.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that may be attached: PDF, images, office files [P7]. Known by how they begin, never by their name alone. */
enum FileType {
    PDF("application/pdf", Set.of("pdf"), "%PDF-"),
    PNG("image/png", Set.of("png"), "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
    TIFF("image/tiff", Set.of("tif", "tiff"), "II*\0", "MM\0*"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"), FileType.ZIP),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"), FileType.ZIP),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx"), FileType.ZIP),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), FileType.ZIP),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods"), FileType.ZIP),
    ODP("application/vnd.oasis.opendocument.presentation", Set.of("odp"), FileType.ZIP);

    private static final String ZIP = "PK\u0003\u0004";

    private final String mediaType;
    private final Set<String> endings;
    private final String[] beginnings;

    FileType(String mediaType, Set<String> endings, String... beginnings) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.beginnings = beginnings;
    }

    /** By the ending of the name, which must then be what the content is. */
    static Optional<FileType> named(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    boolean isOf(byte[] content) {
        var begins = new String(content, 0, Math.min(content.length, 16), ISO_8859_1);
        return Arrays.stream(beginnings).anyMatch(begins::startsWith)
                && switch (this) {
                    case PDF, PNG, JPEG, TIFF -> true;
                    case DOCX -> OfficePackage.of(content).isOpenXml("word/");
                    case XLSX -> OfficePackage.of(content).isOpenXml("xl/");
                    case PPTX -> OfficePackage.of(content).isOpenXml("ppt/");
                    case ODT, ODS, ODP -> OfficePackage.of(content).isOpenDocument(mediaType);
                };
    }

    String mediaType() {
        return mediaType;
    }
}
