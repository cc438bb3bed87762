package kim.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kim.demo.check.Checks;
import kim.demo.check.Patience;
import kim.demo.client.Answer;

/** Step 4: the case manager of that post accepts; the case appears with the household. */
public final class AcceptingReferral {

    private static final int ACCEPTED_ON = 5;

    private final Scene scene;
    private final Checks checks;
    private final Family family;

    public AcceptingReferral(Scene scene, Family family) {
        this.scene = scene;
        this.checks = scene.checks();
        this.family = family;
    }

    OpenCase play(Receipt receipt, Assigned assigned) {
        checks.step("4. The case manager of that post accepts; the case appears in case-service with the household.");
        accept(assigned);
        var opened = awaitCase(assigned);
        tellOffice(receipt, opened);
        return opened;
    }

    /** [R1] [Z6] Only the named side accepts. */
    public void accept(Assigned assigned) {
        var caseManager = scene.caseManager(assigned.post(), ACCEPTED_ON);
        var asked = caseManager.get("/referrals/%s", assigned.referral()).expect(200);
        checks.equal(
                "the case manager reads who asks for help",
                asked.list("/payload/household/persons").stream()
                        .map(person -> person.path("givenName").asText())
                        .toList(),
                family.givenNames());
        var accepted = caseManager
                .post("/referrals/%s/acceptance", assigned.referral())
                .ifMatch(asked.etag())
                .expect(200);
        checks.equal("and accepts", accepted.text("/status"), "ACCEPTED");
    }

    /** The acceptance is an event; the case follows from it. */
    public OpenCase awaitCase(Assigned assigned) {
        var opened = Patience.SHORT
                .until("the case appears", () -> find(assigned), Optional::isPresent)
                .orElseThrow();
        checks.equal("the case appears, " + opened.text("/number"), opened.text("/accessRoute"), "REGISTRATION_OFFICE");
        checks.equal("   for Niederzier", opened.text("/municipality"), Scene.NIEDERZIER);
        checks.equal("   as the concept begins it", opened.text("/type"), "KURZBERATUNG");
        checks.equal("   with everybody of the household", givenNames(opened), Set.copyOf(family.givenNames()));
        var openCase = new OpenCase(opened.text("/id"), assigned.post());
        checks.equal(
                "   and the consent that was signed",
                purposes(openCase),
                Set.of("REGISTRATION_FORWARDING", "DATA_PROCESSING"));
        return openCase;
    }

    /** [R4] [Z7] Who referred learns that it is assigned, and nothing more. */
    public void tellOffice(Receipt receipt, OpenCase opened) {
        var office = scene.registrationOffice(ACCEPTED_ON);
        var state = office.get("/intakes/%s", receipt.id()).expect(200);
        checks.equal("the registration office sees that it is assigned", state.text("/state"), "ASSIGNED");
        checks.equal("   and nothing else", PostingReferral.fields(state), Set.of("id", "state", "receivedAt"));
        checks.equal(
                "   not the case", office.get("/cases/%s", opened.id()).send().status(), 403);
        var neighbour = scene.kim()
                .asMachine("meldeamt-juelich")
                .get("/intakes/%s", receipt.id())
                .send();
        checks.equal("the registration office of Jülich does not even know it", neighbour.status(), 404);
    }

    private Optional<Answer> find(Assigned assigned) {
        var caseManager = scene.caseManager(assigned.post(), ACCEPTED_ON);
        return caseManager.get("/cases?post=%s&limit=10", assigned.post()).expect(200).list("/items").stream()
                .map(line ->
                        caseManager.get("/cases/%s", line.path("id").asText()).expect(200))
                .filter(found -> found.json().path("referralId").asText().equals(assigned.referral()))
                .findFirst();
    }

    private Set<String> purposes(OpenCase openCase) {
        return scene
                .caseManager(openCase.post(), ACCEPTED_ON)
                .get("/cases/%s/consents", openCase.id())
                .expect(200)
                .list("/items")
                .stream()
                .map(consent -> consent.path("purpose").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> givenNames(Answer opened) {
        List<JsonNode> members = opened.list("/household/members");
        return members.stream()
                .map(member -> member.at("/masterData/givenName").asText())
                .collect(Collectors.toSet());
    }
}
