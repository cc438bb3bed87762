package kim.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the checkout that somebody wrote; what a build or a running stack leaves is not among them. */
final class Repository {

    static final Path ROOT =
            Path.of(System.getProperty("kim.root")).toAbsolutePath().normalize();

    private static final Set<String> MADE = Set.of("target", ".git", ".kim", ".idea", ".vscode", "node_modules");
    private static final long LARGEST = 5_000_000;

    private Repository() {}

    static Stream<Path> files() {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(ROOT, collectingInto(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream();
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SimpleFileVisitor<Path> collectingInto(List<Path> files) {
        return new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return MADE.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && attributes.size() < LARGEST) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }
}
