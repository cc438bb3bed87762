package kim.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kim.demo.check.Checks;
import kim.demo.client.Answer;
import kim.demo.client.Visitor;

/** Step 2: the registration office of Niederzier posts the consented referral of a family of four. */
public final class PostingReferral {

    private static final int POSTED_ON = 3;

    private final Scene scene;
    private final Checks checks;
    private final Family family;

    public PostingReferral(Scene scene, Family family) {
        this.scene = scene;
        this.checks = scene.checks();
        this.family = family;
    }

    Receipt play() {
        checks.step("2. The registration office of Niederzier posts the consented referral of a family of four.");
        var receipt = post();
        postAgain(receipt);
        List.of(Mistake.values()).forEach(this::refuse);
        return receipt;
    }

    /** [R3] [R4] The answer is a receipt. */
    public Receipt post() {
        var key = UUID.randomUUID().toString();
        var answer = office().post("/intakes").key(key).body(family.intake()).expect(201);
        checks.equal("the receipt says that it is received", answer.text("/state"), "RECEIVED");
        checks.equal(
                "the receipt tells id, state and time, nothing else",
                fields(answer),
                Set.of("id", "state", "receivedAt"));
        return new Receipt(answer.text("/id"), key);
    }

    /** [R3] Posting twice is posting once. */
    public void postAgain(Receipt receipt) {
        var known = office().get("/intakes").expect(200).list("/items").size();
        var again = office().post("/intakes")
                .key(receipt.key())
                .body(family.intake())
                .expect(201);
        checks.equal("the same key again returns the same referral", again.text("/id"), receipt.id());
        var afterwards = office().get("/intakes").expect(200).list("/items").size();
        checks.equal("and adds none", afterwards, known);
    }

    /** What is wrong is named, and nothing of it is stored. */
    public void refuse(Mistake mistake) {
        var before = newest();
        var answer =
                office().post("/intakes").raw(mistake.spoil(family.intake())).send();
        checks.equal("a body " + mistake.words() + " is refused", answer.status(), 400);
        checks.that(
                "   the problem names " + (mistake.pointer().isEmpty() ? "the body as a whole" : mistake.pointer()),
                answer.violatingPointers().contains(mistake.pointer()),
                answer.body());
        checks.equal("   nothing is stored", newest(), before);
    }

    private List<String> newest() {
        return office().get("/intakes?limit=3").expect(200).list("/items").stream()
                .map(JsonNode::toString)
                .toList();
    }

    private Visitor office() {
        return scene.registrationOffice(POSTED_ON);
    }

    static Set<String> fields(Answer answer) {
        return StreamSupport.stream(((Iterable<String>) () -> answer.json().fieldNames()).spliterator(), false)
                .collect(Collectors.toSet());
    }
}
