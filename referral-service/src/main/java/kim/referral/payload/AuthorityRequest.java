package kim.referral.payload;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority or a service gets to know with a referral; the whole of it. Nothing of counselling and no
 * attendance has a place here [C8], nor has an offence [R7].
 *
 * @param persons whom the matter concerns
 * @param statements on the matter's checklist, as the client states them
 */
public record AuthorityRequest(
        List<Subject> people, @Nullable Contact contact, List<Statement> statements) implements Payload {

    @Override
    public int persons() {
        return people.size();
    }

    /** A person, by what the consent covers. */
    public record Subject(
            String givenName,
            String familyName,
            @Nullable LocalDate birthDate,
            @Nullable List<String> nationalities,
            @Nullable List<SpokenLanguage> languages) {}

    /** One point of the checklist and what the client says to it. */
    public record Statement(String point, String stated) {}
}
