package kim.cases.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.PostCode;
import kim.platform.text.PlainText;

/**
 * A case is to be led on by another post.
 *
 * @param clientAgrees without it another carrier is not asked, and a colleague gets no notes [W4]
 * @param reason for the receiver; nothing about the client
 */
record OfferHandoverRequest(
        @NotNull PostCode post,
        boolean clientAgrees,
        @NotBlank @Size(max = 1000) @PlainText String reason) {}
