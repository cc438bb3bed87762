package kim.demo.form;

import java.time.LocalDate;

/** @param language in which it was explained, ISO 639-3 */
public record Consent(String formVersion, LocalDate signedOn, String channel, String language, Evidence evidence) {

    public static Consent onPaper(LocalDate day, String language, String reference) {
        return new Consent("2024-1", day, "PAPER", language, Evidence.ofScan(reference));
    }
}
