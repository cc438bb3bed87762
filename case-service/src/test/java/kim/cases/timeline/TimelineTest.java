package kim.cases.timeline;

import static kim.cases.Worker.SKF;
import static kim.cases.Worker.SKF_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import kim.cases.TestCase;
import kim.cases.casefile.CaseAct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineTest {

    @Inject
    ActWords words;

    @Test
    @DisplayName("[C12] the life of a case reads as one list in words, newest first, an entry for each act")
    void reads() {
        var file = TestCase.inDueren().inAssessment();
        file.step("closure", Map.of("reason", "MOVED_AWAY", "text", "nach Köln"))
                .statusCode(200);

        var timeline = file.list("timeline").statusCode(200).extract().jsonPath();

        assertThat(timeline.getList("items.act", String.class))
                .startsWith("CLOSED", "PHASE_CHANGED", "ADMISSION_DECIDED", "INSTRUMENT_FILED")
                .endsWith("OPENED");
        assertThat(timeline.getString("items[0].text.de")).isEqualTo("Fall abgeschlossen: Wegzug");
        assertThat(timeline.getString("items[0].text.en")).isEqualTo("case closed: Moved away");
        assertThat(timeline.getString("items[1].text.de"))
                .startsWith("Nächste Phase: ")
                .doesNotContain("ASSESSMENT");
        assertThat(timeline.getString("items[2].text.de")).contains("Case Management");
        var contact = timeline.getString("items.find { it.act == 'CONTACT_RECORDED' }.links[0]");
        SKF.get(contact).statusCode(200).body("details.channel", equalTo("OFFICE"));
        assertThat(file.list("timeline").extract().asString()).doesNotContain("Köln", "Haddad");
        file.by(SKF_LEAD).list("timeline").statusCode(403);
    }

    @Test
    @DisplayName("[C12] the timeline is paged without losing or repeating an act")
    void pages() {
        var file = TestCase.inDueren().inAssessment();
        var whole = file.list("timeline?limit=200").extract().jsonPath().getList("items.id", String.class);

        var first = file.list("timeline?limit=3")
                .body("items", hasSize(3))
                .extract()
                .jsonPath();
        var rest = file.list("timeline?limit=200&after=" + first.getString("next"))
                .extract()
                .jsonPath();

        assertThat(first.getList("items.id", String.class)).isEqualTo(whole.subList(0, 3));
        assertThat(rest.getList("items.id", String.class)).isEqualTo(whole.subList(3, whole.size()));
    }

    @Test
    @DisplayName("[C12] there are words for every act, in both languages")
    void everyActHasWords() {
        assertThat(Arrays.stream(CaseAct.values()).map(CaseAct::name).filter(act -> !words.knows(act)))
                .isEmpty();
    }
}
