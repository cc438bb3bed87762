package kim.cases.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What an office file, which is a ZIP, has inside. One that holds macros is none of ours, and neither is one that unpacks
 * to far more than it should.
 *
 * @param mimeType what its first entry says, if it says so as OpenDocument does
 */
record OfficePackage(Set<String> entries, String mimeType) {

    private static final OfficePackage NONE = new OfficePackage(Set.of(), "");
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_MIME_TYPE = 200;

    static OfficePackage of(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            return read(zip);
        } catch (IOException | IllegalArgumentException e) {
            return NONE;
        }
    }

    boolean isOpenXml(String folder) {
        return entries.contains("[Content_Types].xml")
                && entries.stream().anyMatch(entry -> entry.startsWith(folder))
                && entries.stream().noneMatch(OfficePackage::isMacro);
    }

    boolean isOpenDocument(String expected) {
        return mimeType.equals(expected) && entries.stream().noneMatch(OfficePackage::isMacro);
    }

    private static boolean isMacro(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.startsWith("Basic/") || entry.startsWith("Scripts/");
    }

    private static OfficePackage read(ZipInputStream zip) throws IOException {
        var entries = new HashSet<String>();
        var mimeType = "";
        var left = MOST_UNPACKED;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entries.isEmpty()) {
                mimeType = mimeType(zip, entry);
            }
            entries.add(entry.getName());
            left -= skipped(zip, left);
            if (left <= 0 || entries.size() > MOST_ENTRIES) {
                return NONE;
            }
        }
        return new OfficePackage(entries, mimeType);
    }

    private static String mimeType(ZipInputStream zip, ZipEntry entry) throws IOException {
        return entry.getName().equals("mimetype")
                ? new String(zip.readNBytes(LONGEST_MIME_TYPE), US_ASCII).strip()
                : "";
    }

    private static long skipped(ZipInputStream zip, long atMost) throws IOException {
        var buffer = new byte[8192];
        long seen = 0;
        for (var read = zip.read(buffer); read >= 0 && seen < atMost; read = zip.read(buffer)) {
            seen += read;
        }
        return seen;
    }
}
