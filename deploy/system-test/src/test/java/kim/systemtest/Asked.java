package kim.systemtest;

import java.util.Map;
import kim.demo.check.Patience;
import kim.demo.client.Answer;
import kim.demo.client.Call;
import kim.demo.client.Visitor;

/** A referral in the work list of one of its sides. */
record Asked(Visitor visitor, String referral) {

    /** As soon as it has arrived there. */
    static Asked at(Visitor visitor, String referral) {
        var asked = new Asked(visitor, referral);
        Patience.SHORT.until("the referral arrives", asked::look, answer -> answer.status() == 200);
        return asked;
    }

    /** Whatever is answered. */
    Answer look() {
        return visitor.get("/referrals/%s", referral).send();
    }

    Answer read() {
        return look().expect(200);
    }

    /** For what nobody else could have made impossible. */
    Call step(String step) {
        return visitor.post("/referrals/%s/%s", referral, step).ifMatch("*");
    }

    Answer accept() {
        return step("acceptance").expect(200);
    }

    Answer complete(String outcome) {
        return step("outcome")
                .body(Map.of("outcome", outcome, "status", "COMPLETED"))
                .expect(200);
    }
}
