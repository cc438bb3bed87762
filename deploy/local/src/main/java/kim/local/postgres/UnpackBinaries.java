package kim.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Run by the build of this module: the binaries come as a tar with xz inside a jar, and not every machine has xz.
 */
final class UnpackBinaries {

    private final Path archive;
    private final Path folder;
    private final Path done;

    private UnpackBinaries(Path archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
        this.done = folder.resolve(archive.getFileName() + ".unpacked");
    }

    static void main(String[] arguments) throws IOException {
        new UnpackBinaries(Path.of(arguments[0]), Path.of(arguments[1])).unpackOnce();
    }

    private void unpackOnce() throws IOException {
        if (Files.exists(done)) {
            return;
        }
        try (var jar = new ZipFile(archive.toFile());
                var compressed = jar.getInputStream(tarIn(jar));
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(compressed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar);
            }
        }
        Files.createFile(done);
    }

    private static ZipEntry tarIn(ZipFile jar) throws IOException {
        return jar.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow(() -> new IOException("no .txz in " + jar.getName()));
    }

    private void write(TarArchiveEntry entry, InputStream content) throws IOException {
        var target = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(
                target, PosixFilePermissions.fromString(isExecutable(entry) ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static boolean isExecutable(TarArchiveEntry entry) {
        return (entry.getMode() & 0b001_000_000) != 0;
    }
}
