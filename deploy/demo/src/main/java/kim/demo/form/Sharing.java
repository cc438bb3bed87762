package kim.demo.form;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** The consent that named data go to a named recipient [E2]. */
public record Sharing(
        String purpose,
        String recipient,
        List<String> categories,
        @JsonUnwrapped Consent consent) {

    public static Sharing with(String recipient, List<String> categories, Consent consent) {
        return new Sharing("SHARING", recipient, categories, consent);
    }
}
