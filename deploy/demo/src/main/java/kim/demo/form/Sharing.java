package kim.demo.form;

import java.util.List;

/** The consent that named data go to a named recipient [E2]. */
public record Sharing(String purpose, String recipient, List<String> categories, Consent form) {

    public static Sharing with(String recipient, List<String> categories, Consent form) {
        return new Sharing("SHARING", recipient, categories, form);
    }
}
