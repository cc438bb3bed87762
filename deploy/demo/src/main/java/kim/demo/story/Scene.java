package kim.demo.story;

import kim.demo.check.Checks;
import kim.demo.client.Kim;
import kim.demo.client.Visitor;
import kim.demo.concept.Concept;
import kim.demo.concept.KimKreis;

/**
 * Where and when the story plays, and who is in it.
 *
 * @param concept of Kreis Düren
 */
public record Scene(Kim kim, Checks checks, Month month, Concept concept) {

    /** The municipality whose registration office refers, and that office. */
    static final String NIEDERZIER = "05358048";

    static final String OFFICE = "meldeamt-niederzier";

    public static Scene in(Month month, Kim kim, Checks checks) {
        return new Scene(kim, checks, month, KimKreis.DUEREN.concept(kim));
    }

    /** The same people in another month. */
    public Scene in(Month other) {
        return new Scene(kim, checks, other, concept);
    }

    Visitor registrationOffice(int day) {
        return kim.asMachine(OFFICE).on(month.day(day));
    }

    Visitor coordinator(int day) {
        return kim.as(concept.coordinator()).on(month.day(day));
    }

    Visitor caseManager(String post, int day) {
        return kim.as(concept.caseManager(post)).on(month.day(day));
    }

    Visitor clerk(String authority, int day) {
        return kim.as(concept.clerk(authority)).on(month.day(day));
    }

    public Visitor ministry() {
        return kim.asMachine("ministry");
    }
}
