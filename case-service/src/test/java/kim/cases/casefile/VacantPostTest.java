package kim.cases.casefile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VacantPostTest {

    private static final String VACANT = "/api/v1/cases/of-vacant-posts?limit=200";
    private static final String EUSKIRCHEN = "05366";
    private static final String POST = "ki-euskirchen-cm-auslaenderamt";
    private static final String DEPUTY = "ki-euskirchen-cm-bne";

    /** When nobody held the post yet. */
    private static final LocalDate BEFORE = LocalDate.of(2024, 2, 15);

    private static final Worker HOLDER = new Worker(Tokens.caseManager(EUSKIRCHEN, "ki-euskirchen", POST), BEFORE);
    private static final Worker COLLEAGUE = new Worker(Tokens.caseManager(EUSKIRCHEN, "ki-euskirchen", DEPUTY), BEFORE);
    private static final Worker LEAD = new Worker(Tokens.carrierLead(EUSKIRCHEN, "ki-euskirchen"), BEFORE);
    private static final Worker OTHER_LEAD = new Worker(Tokens.carrierLead(EUSKIRCHEN, "caritas-eifel"), BEFORE);
    private static final Worker COORDINATOR = new Worker(Tokens.coordinator(EUSKIRCHEN), BEFORE);

    @BeforeEach
    void concept() {
        ConceptApi.applied("euskirchen");
    }

    @Test
    @DisplayName(
            "[Z9] [W] the cases of a vacant post are listed for coordination and the carrier's lead, not for others")
    void listed() {
        var reference = "VAC-" + System.nanoTime();
        var file = opened(HOLDER, reference);
        var held = opened(COLLEAGUE, "HELD-" + System.nanoTime());

        COORDINATOR
                .get(VACANT)
                .statusCode(200)
                .body("items.file.id", hasItem(file.id()))
                .body("items.file.id", not(hasItem(held.id())))
                .body(itemOf(file) + ".file.externalReference", nullValue());
        LEAD.get(VACANT).statusCode(200).body(itemOf(file) + ".file.externalReference", equalTo(reference));
        OTHER_LEAD.get(VACANT).body("items.file.id", not(hasItem(file.id())));
        COLLEAGUE.get(VACANT).statusCode(403);
        COORDINATOR.on(Days.today()).get(VACANT).body("items.file.id", not(hasItem(file.id())));
    }

    @Test
    @DisplayName("[Z9] a case of a vacant post shows who acts for it")
    void deputies() {
        var file = opened(HOLDER, "DEP-" + System.nanoTime());

        LEAD.post(
                        Map.of(
                                "post",
                                POST,
                                "deputy",
                                DEPUTY,
                                "since",
                                BEFORE.toString(),
                                "until",
                                BEFORE.plusDays(3).toString(),
                                "reason",
                                "Stelle unbesetzt"),
                        "/api/v1/deputies")
                .statusCode(201);

        LEAD.get(VACANT).body(itemOf(file) + ".deputies.post", hasItem(DEPUTY));
    }

    private static String itemOf(TestCase file) {
        return "items.find { it.file.id == '%s' }".formatted(file.id());
    }

    private static TestCase opened(Worker worker, String reference) {
        var request = Map.of(
                "accessRoute",
                "SELF",
                "externalReference",
                reference,
                "household",
                People.single(People.somebody()),
                "consent",
                People.signed(BEFORE));
        return new TestCase(
                worker.post(request, "/api/v1/cases").statusCode(201).extract().path("id"), worker);
    }
}
