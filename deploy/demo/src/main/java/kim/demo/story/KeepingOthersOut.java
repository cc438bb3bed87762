package kim.demo.story;

import kim.demo.check.Checks;
import kim.demo.client.Identity;

/** Step 8: another Kreis gets 404, a forged token 401, the ministry 403. */
public final class KeepingOthersOut {

    private static final Identity OF_ANOTHER_KREIS = new Identity.Person("case-manager-diakonie-koeln");

    private final Scene scene;
    private final Checks checks;

    public KeepingOthersOut(Scene scene) {
        this.scene = scene;
        this.checks = scene.checks();
    }

    void play(OpenCase openCase) {
        checks.step("8. Others are kept out.");
        hideFromOtherKreis(openCase);
        refuseForgedToken(openCase);
        refuseMinistry(openCase);
    }

    /** [W1] For another Kreis the case does not exist. */
    public void hideFromOtherKreis(OpenCase openCase) {
        var answer =
                scene.kim().as(OF_ANOTHER_KREIS).get("/cases/%s", openCase.id()).send();
        checks.equal(
                "a case manager of the Rheinisch-Bergischer Kreis asks for the case by id: not found",
                answer.status(),
                404);
        checks.that("   and learns nothing from the answer", !answer.body().contains(openCase.id()), answer.body());
    }

    public void refuseForgedToken(OpenCase openCase) {
        var genuine = scene.kim().tokenOf(scene.concept().caseManager(openCase.post()));
        var answer = scene.kim()
                .withToken(forged(genuine))
                .get("/cases/%s", openCase.id())
                .send();
        checks.equal("a token with a forged signature is refused", answer.status(), 401);
    }

    /** [M1] The ministry never sees a person. */
    public void refuseMinistry(OpenCase openCase) {
        var answer = scene.ministry().get("/cases/%s", openCase.id()).send();
        checks.equal("the ministry may not read a case", answer.status(), 403);
    }

    /** The same claims under a signature in which the first letter is another one. */
    private static String forged(String token) {
        var signature = token.lastIndexOf('.') + 1;
        var other = token.charAt(signature) == 'A' ? 'B' : 'A';
        return token.substring(0, signature) + other + token.substring(signature + 1);
    }
}
