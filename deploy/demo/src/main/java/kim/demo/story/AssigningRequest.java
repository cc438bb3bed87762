package kim.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kim.demo.check.Checks;
import kim.demo.client.Answer;

/** Step 3: the Düren coordinator finds it in clearing, with the posts that fit and why, and assigns it. */
public final class AssigningRequest {

    private static final int FOUND_ON = 4;

    /** [Z3] Whom the concept makes responsible for welcome counselling in Niederzier. */
    private static final Set<String> WELCOMING =
            Set.of("diakonie-juelich-welcome-1", "diakonie-juelich-welcome-2", "gemeinde-niederzier-welcome");

    private final Scene scene;
    private final Checks checks;

    public AssigningRequest(Scene scene) {
        this.scene = scene;
        this.checks = scene.checks();
    }

    Assigned play(Receipt receipt) {
        checks.step("3. The Düren coordinator finds it in clearing, with the posts that fit and why, and assigns it.");
        find(receipt);
        var entry = read(receipt);
        return assign(entry);
    }

    /** [Z2] What nobody owns waits in the clearing list. */
    public void find(Receipt receipt) {
        var found = new Pages(scene.coordinator(FOUND_ON), "/clearing").find(line -> isFor(line, receipt));
        checks.that("it waits in the clearing list", found.isPresent(), found);
        checks.equal(
                "   for four persons",
                found.map(line -> line.path("persons").asInt()).orElse(0),
                4);
        checks.equal(
                "   since yesterday",
                found.map(line -> line.path("ageDays").asInt()).orElse(-1),
                1);
    }

    /** [Z3] The posts that fit come in the order of fit, each with its reasons. */
    public Answer read(Receipt receipt) {
        var entry =
                scene.coordinator(FOUND_ON).get("/clearing/%s", receipt.id()).expect(200);
        var proposals = entry.list("/proposals");
        var posts = proposals.stream().map(one -> one.path("post").asText()).collect(Collectors.toSet());
        checks.that("every post that is responsible there is proposed", posts.containsAll(WELCOMING), posts);
        var scores = proposals.stream().map(one -> one.path("score").asInt()).toList();
        checks.equal(
                "the best fit comes first",
                scores,
                scores.stream().sorted((a, b) -> b - a).toList());
        checks.that("each says why", proposals.stream().allMatch(AssigningRequest::saysWhy), entry.body());
        checks.progress("proposed first: " + why(proposals.getFirst()));
        return entry;
    }

    /** [Z6] Assigning asks the post; it is not responsible before it accepts. */
    public Assigned assign(Answer entry) {
        var post = entry.text("/proposals/0/post");
        var assigned = scene.coordinator(FOUND_ON)
                .post("/clearing/%s/assignment", entry.text("/id"))
                .ifMatch(entry.etag())
                .body(Map.of("post", post))
                .expect(201);
        checks.equal("it is assigned to " + post + ", which is asked now", assigned.text("/status"), "REQUESTED");
        checks.equal("   and it waits in clearing no longer", stillWaiting(entry), false);
        return new Assigned(assigned.text("/referral"), post);
    }

    private boolean stillWaiting(Answer entry) {
        var id = entry.text("/id");
        return new Pages(scene.coordinator(FOUND_ON), "/clearing")
                .find(line -> line.path("id").asText().equals(id))
                .isPresent();
    }

    private static boolean isFor(JsonNode line, Receipt receipt) {
        return line.path("chain").asText().equals(receipt.id());
    }

    private static boolean saysWhy(JsonNode proposal) {
        return !reasons(proposal).isEmpty() && reasons(proposal).stream().noneMatch(String::isBlank);
    }

    private static String why(JsonNode proposal) {
        return proposal.path("post").asText() + " (" + String.join("; ", reasons(proposal)) + ")";
    }

    private static List<String> reasons(JsonNode proposal) {
        return StreamSupport.stream(proposal.path("parts").spliterator(), false)
                .map(part -> part.path("reason").asText())
                .toList();
    }
}
