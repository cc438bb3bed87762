package kim.cases.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;

/**
 * [K8] Where this person lives and how they are reached must not become known; there is one safe channel.
 *
 * @param safeChannel in words, such as a phone number and when to call it
 */
public record Protection(
        @NotNull ProtectionReason reason,
        @NotBlank @Size(max = 500) @PlainText String safeChannel) {}
