package kim.cases.casefile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DistrictTest {

    private static final String OVERATH_IN_THE_SOUTH = "05378024";
    private static final Worker SOUTH = new Worker(Tokens.coordinatorOf(Worker.RBK, "sued"), null);
    private static final Worker NORTH = new Worker(Tokens.coordinatorOf(Worker.RBK, "nord"), null);
    private static final Worker NOWHERE = new Worker(Tokens.coordinatorOf(Worker.RBK, "atlantis"), null);

    @Test
    @DisplayName("[W6] coordination of a district knows the cases of its municipalities, the head of KIM those of all")
    void limited() {
        TestCase.inRbk();
        var file = TestCase.openedBy(
                Worker.NORD, People.single(People.with(People.amira(), Map.of("municipality", OVERATH_IN_THE_SOUTH))));

        for (var knowing : List.of(SOUTH, Worker.RBK_COORDINATOR)) {
            file.by(knowing).read().statusCode(200).body("extent", equalTo("PSEUDONYMISED"));
            knowing.get("/api/v1/cases?limit=100").body("items.id", hasItem(file.id()));
        }
        for (var other : List.of(NORTH, NOWHERE)) {
            file.by(other).read().statusCode(404);
            other.get("/api/v1/cases?limit=100").body("items.id", not(hasItem(file.id())));
        }
        NOWHERE.get("/api/v1/cases?total=true").body("total", equalTo(0));
    }

    @Test
    @DisplayName("[W6] what is asked of coordination is asked of that of its district")
    void escalations() {
        TestCase.inRbk();
        var file = TestCase.openedBy(
                Worker.NORD, People.single(People.with(People.amira(), Map.of("municipality", OVERATH_IN_THE_SOUTH))));
        var asked = file.add("escalations", Map.of("field", "WORK", "question", "Wer hilft?", "identified", false))
                .statusCode(201)
                .extract()
                .<String>path("escalation.id");

        SOUTH.get("/api/v1/escalations/{id}", asked).statusCode(200);
        NORTH.get("/api/v1/escalations/{id}", asked).statusCode(404);
    }
}
