package kim.cases.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;

/**
 * What proves a consent: where the signed form lies, and its hash.
 *
 * @param sha256 64 hexadecimal digits in lower case
 */
@Embeddable
public record Evidence(
        @NotBlank @Size(max = 400) @PlainText @Column(name = "evidence_reference")
        String reference,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Column(name = "evidence_sha256")
        String sha256) {}
