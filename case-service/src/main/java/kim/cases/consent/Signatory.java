package kim.cases.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, and on what footing [E5].
 *
 * @param name of who signed for somebody else
 * @param capable whether a minor was judged able to see what they agree to; absent where nobody judged
 * @param assessment by what that was judged
 * @param withoutGuardians why a minor is counselled without the knowledge of their guardians (§ 8 (3) SGB VIII)
 */
@Embeddable
public record Signatory(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "signatory_kind")
        SignatoryKind kind,

        @Nullable @Size(max = 200) @PlainText @Column(name = "signatory_name")
        String name,

        @Nullable @Column(name = "signatory_capable") Boolean capable,

        @Nullable @Size(max = 2000) @PlainText @Column(name = "signatory_assessment")
        String assessment,

        @Nullable @Size(max = 2000) @PlainText @Column(name = "without_guardians")
        String withoutGuardians) {

    /** A minor who was judged able to consent, with the grounds of that judgement. */
    boolean isCapableMinor() {
        return kind == SignatoryKind.SELF && Boolean.TRUE.equals(capable) && isSaid(assessment);
    }

    boolean goesWithoutGuardians() {
        return kind == SignatoryKind.SELF && isSaid(withoutGuardians);
    }

    boolean isNamed() {
        return isSaid(name);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
