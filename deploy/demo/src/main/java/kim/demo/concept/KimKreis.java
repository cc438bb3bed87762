package kim.demo.concept;

import kim.demo.client.Identity;
import kim.demo.client.Kim;

/** The Kreise whose concepts come with KIM. */
public enum KimKreis {
    DUEREN("05358"),
    RHEINISCH_BERGISCHER_KREIS("05378"),
    EUSKIRCHEN("05366"),
    WARENDORF("05570");

    private final String ags;

    KimKreis(String ags) {
        this.ags = ags;
    }

    public String ags() {
        return ags;
    }

    /** The machine that applies its concept. */
    public Identity administrator() {
        return new Identity.Machine("concept-" + ags);
    }

    /** The concept that applies there today. */
    public Concept concept(Kim kim) {
        var answer = kim.as(administrator()).get("/kreise/%s/concept", ags).expect(200);
        return new Concept(answer.json().path("concept"));
    }
}
