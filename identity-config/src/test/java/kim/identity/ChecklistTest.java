package kim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages on security name evidence; evidence that is not there is none. */
class ChecklistTest {

    private static final Path PAGES = Repository.ROOT.resolve("docs").resolve("security");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+Test|[a-z-]+\\.yaml)`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

    @Test
    @DisplayName("every test and file that the pages on security name is there")
    void evidence() {
        var files = Repository.files()
                .map(file -> file.getFileName().toString())
                .map(name -> name.endsWith(".java") ? name.substring(0, name.length() - 5) : name)
                .collect(Collectors.toUnmodifiableSet());

        assertThat(pages().flatMap(page -> found(NAMED, page)).distinct())
                .isNotEmpty()
                .isSubsetOf(files);
    }

    @Test
    @DisplayName("every link of the pages on security leads somewhere")
    void links() {
        assertThat(pages().flatMap(page -> found(LINK, page)).filter(link -> Files.notExists(PAGES.resolve(link))))
                .isEmpty();
    }

    private static Stream<Path> pages() {
        return Repository.files().filter(file -> file.startsWith(PAGES));
    }

    private static Stream<String> found(Pattern pattern, Path page) {
        return pattern.matcher(Repository.text(page)).results().map(result -> result.group(1));
    }
}
