package kim.referral.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority is asked, and what it says [R13].
 *
 * @param text names nobody
 * @param persons whom it concerns; only with a consent that covers what is told of them [E4]
 * @param answer absent until it is given
 */
public record Question(
        String text,
        @Nullable List<AuthorityRequest.Subject> persons,
        @Nullable String answer) implements Payload {

    public static Question withoutName(String text) {
        return new Question(text, null, null);
    }

    public Question answered(String given) {
        return new Question(text, persons, given);
    }

    @Override
    public int headCount() {
        return persons == null ? 0 : persons.size();
    }
}
