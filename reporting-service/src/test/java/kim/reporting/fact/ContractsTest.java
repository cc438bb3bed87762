package kim.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.event.EventHandler;
import kim.reporting.story.Happening;
import kim.reporting.story.World;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The producers keep an example of every contract; what this service reads of it must be there. */
@QuarkusTest
class ContractsTest {

    private static final Kreis KREIS = new Kreis("05909");

    @Inject
    World world;

    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Inject
    ObjectMapper json;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Test
    @DisplayName("[D4] every event heard is understood as its producer's example tells it")
    void examplesBecomeFacts() throws IOException {
        for (var handler : handlers) {
            world.happens(KREIS, List.of(example(handler.type().name())));
        }

        // That people are forgotten is heard, too, but it is no fact.
        assertThat(rows("select type from arrival"))
                .hasSameSizeAs(handlers.stream()
                        .filter(handler -> !handler.type().name().startsWith("kim.privacy."))
                        .toList());
        assertThat(
                        rows(
                                "select household_kind || ' ' || access_route || ' ' || opened_on from episode where episode = 1"))
                .containsExactly("FAMILY REGISTRATION_OFFICE 2026-10-05");
        assertThat(rows("select type || ' ' || organisation || ' ' || municipality from leg where episode = 2"))
                .containsExactly("KURZBERATUNG gemeinde-niederzier 05358048");
        assertThat(rows("select coalesce(birth_year, 0) || ' ' || gender from person_in_episode where episode = 1"))
                .contains("1988 FEMALE", "2015 MALE");
        assertThat(rows("select what || ' ' || from_value || ' ' || to_value from person_change"))
                .containsExactly("BENEFIT_SPHERE ASYLBLG SGB2");
        assertThat(rows("select channel || ' ' || sequence || ' ' || topics[2] from contact"))
                .containsExactly("OFFICE 1 LANGUAGE");
        assertThat(
                        rows(
                                "select number || ' ' || field || ' ' || settled from assessment join need using (assessment_id)"))
                .containsExactly("1 HOUSING false");
        assertThat(rows("select field || ' ' || attainment from goal_evaluation"))
                .containsExactly("NATURALISATION PARTLY_REACHED");
        assertThat(rows("select kind || ' ' || bodies[1] from observation"))
                .containsExactly("MISSING_OFFER job-com-dueren");
        assertThat(rows("select gender || ' ' || nationality_group from anonymous_contact"))
                .containsExactly("FEMALE MAIN_ASYLUM");
        assertThat(rows("select kind || ' ' || head_count from group_event")).containsExactly("INFORMATION_EVENT 24");
        assertThat(rows("select field from goal")).containsExactly("NATURALISATION");
        assertThat(rows("select state from measure_state")).containsExactly("DONE");
        assertThat(rows("select matter from prepared_referral")).containsExactly("ABH_25B");
        assertThat(rows("select decision from admission")).containsExactly("ADMITTED");
        assertThat(rows("select to_phase from phase_change")).containsExactly("ASSESSMENT");
        assertThat(rows("select kind || ' ' || status || ' ' || recipient_post from referral"))
                .containsExactly("FORWARDING ACCEPTED diakonie-juelich-welcome-1");
        assertThat(rows("select previous || ' ' || status from referral_step")).containsExactly("REQUESTED ACCEPTED");
        assertThat(rows("select document ->> 'name' from concept")).containsExactly("Kreis Düren");
    }

    private Happening example(String type) throws IOException {
        try (var file = getClass().getResourceAsStream("/contracts/" + type + ".example.json")) {
            var data = json.readValue(Objects.requireNonNull(file, type), new TypeReference<Map<String, Object>>() {});
            return new Happening(
                    UUID.randomUUID(), "-", type, "-", "-", 1, Instant.parse("2026-10-06T10:00:00Z"), data);
        }
    }

    private List<String> rows(String sql) {
        return scope.in(
                KREIS,
                () -> database.withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list()));
    }
}
