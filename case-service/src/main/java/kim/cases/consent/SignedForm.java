package kim.cases.consent;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kim.platform.Violation;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The form by which somebody consented [E2].
 *
 * @param channel asked for wherever a consent is recorded here; a referral may bring a form of which nobody said it
 * @param language in which it was explained, ISO 639-3
 * @param signatory whoever signed; absent where the person themselves did and nobody need judge whether they may [E5]
 * @param expiresOn the last day on which it holds; without one it holds until it is withdrawn
 */
@Embeddable
public record SignedForm(
        @NotBlank @Size(max = 40) @PlainText String formVersion,
        @NotNull LocalDate signedOn,
        @Nullable @NotNull @Enumerated(EnumType.STRING) ConsentChannel channel,
        @NotNull @KnownCode(CodeList.LANGUAGES) String language,
        @NotNull @Valid @Embedded Evidence evidence,
        @Nullable LocalDate expiresOn,
        @Nullable @Valid @Embedded Signatory signatory) {

    /** Dates that cannot be meant; the pointer leads to the form. */
    public List<Violation> violations(String pointer, LocalDate today) {
        var mistakes = new ArrayList<Violation>();
        if (signedOn.isAfter(today)) {
            mistakes.add(new Violation(
                    pointer + "/signedOn", "Das Datum liegt in der Zukunft", "the date lies in the future"));
        }
        if (expiresOn != null && expiresOn.isBefore(signedOn)) {
            mistakes.add(new Violation(
                    pointer + "/expiresOn",
                    "Das Ende liegt vor der Unterschrift",
                    "the end lies before the signature"));
        }
        return mistakes;
    }

    boolean isThatOf(SignedForm other) {
        return evidence.equals(other.evidence) && signedOn.equals(other.signedOn);
    }

    boolean holdsOn(LocalDate day) {
        return expiresOn == null || !expiresOn.isBefore(day);
    }
}
