package kim.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kim.identity.concept.Concepts;
import kim.identity.concept.Organisation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DirectoriesTest {

    @Test
    @DisplayName("[R11] each of the four Kreise has a directory, whose organisations are those of its concept")
    void packed() {
        assertThat(Directories.packed())
                .extracting(KreisDirectory::ags)
                .containsExactlyInAnyOrder("05358", "05366", "05378", "05570");
        assertThat(Directories.packed()).allSatisfy(directory -> {
            var known = Concepts.packed().all().stream()
                    .filter(concept -> concept.ags().equals(directory.ags()))
                    .flatMap(concept -> concept.organisations().stream())
                    .map(Organisation::code)
                    .toList();
            assertThat(each(directory, "organizations").map(DirectoriesTest::code))
                    .isSubsetOf(known);
        });
    }

    @Test
    @DisplayName("[R11] every service that is brought along says when that was known")
    void dated() {
        assertThat(Directories.packed())
                .allSatisfy(directory -> assertThat(each(directory, "services"))
                        .isNotEmpty()
                        .allSatisfy(service -> assertThat(
                                        service.path("assured_date").asText())
                                .matches("\\d{4}-\\d\\d-\\d\\d")));
    }

    private static Stream<JsonNode> each(KreisDirectory directory, String table) {
        return StreamSupport.stream(directory.document().path(table).spliterator(), false);
    }

    private static String code(JsonNode organisation) {
        return organisation
                .path("organization_identifiers")
                .path(0)
                .path("identifier")
                .asText();
    }
}
