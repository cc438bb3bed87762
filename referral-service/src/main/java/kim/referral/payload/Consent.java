package kim.referral.payload;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * The form that was signed before anything was sent [E2].
 *
 * @param channel how it was given; nobody but who was there can say
 * @param language in which it was explained (ISO 639-3)
 * @param signatory whoever signed; absent where the person of reference did [E5]
 */
public record Consent(
        @NotEmpty List<@NotNull ConsentPurpose> purposes,
        @NotBlank @Size(max = 40) String formVersion,
        @NotNull @PastOrPresent LocalDate signedOn,
        @NotNull ConsentChannel channel,
        @NotNull @KnownCode(CodeList.LANGUAGES) String language,
        @Valid @NotNull ConsentEvidence evidence,
        @Valid @Nullable Signatory signatory) {

    public boolean covers(ConsentPurpose purpose) {
        return purposes.contains(purpose);
    }

    SignatoryKind signatoryKind() {
        return signatory == null ? SignatoryKind.SELF : signatory.kind();
    }

    /** Who signs for themselves is named with the people. */
    boolean isSignatoryNamed() {
        return signatory == null || signatory.kind() == SignatoryKind.SELF || signatory.isNamed();
    }
}
