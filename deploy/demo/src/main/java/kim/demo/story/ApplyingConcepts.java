package kim.demo.story;

import java.util.List;
import kim.demo.check.Checks;
import kim.demo.client.Kim;
import kim.demo.concept.KimKreis;

/** Step 1: the concepts of all four Kreise are applied; applying the same again changes nothing. */
public final class ApplyingConcepts {

    private static final String PATH = "/kreise/%s/concept";

    private final Kim kim;
    private final Checks checks;

    public ApplyingConcepts(Kim kim, Checks checks) {
        this.kim = kim;
        this.checks = checks;
    }

    void play() {
        checks.step("1. The concepts of all four Kreise are applied; applying the same again changes nothing.");
        List.of(KimKreis.values()).forEach(this::applyAgain);
    }

    public void applyAgain(KimKreis kreis) {
        var administrator = kim.as(kreis.administrator());
        var inForce = administrator.get(PATH, kreis.ags()).expect(200);
        var name = inForce.text("/concept/name");
        checks.equal(name + ": its concept is in force", inForce.text("/concept/ags"), kreis.ags());

        var applied = administrator
                .put(PATH, kreis.ags())
                .ifMatch(inForce.etag())
                .body(inForce.json().path("concept"))
                .expect(200);
        checks.equal(name + ": the same again is no change", applied.text("/changed"), "false");
        checks.equal(name + ": version and hash stay", versionAndHash(applied), versionAndHash(inForce));
    }

    private static List<String> versionAndHash(kim.demo.client.Answer answer) {
        return List.of(answer.text("/version"), answer.text("/hash"));
    }
}
