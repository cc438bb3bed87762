package kim.referral.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link as its sender sees it.
 *
 * @param openedAt when the right code was given for the first time
 * @param path of the page, at the public address of KIM; told only to who makes the link
 * @param code to be given by phone, never along with the link; told as the path is
 */
record LinkView(
        UUID id,
        LinkState state,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant openedAt,
        int wrongCodes,
        @Nullable String path,
        @Nullable String code) {

    LinkView with(String newPath, String newCode) {
        return new LinkView(id, state, madeAt, expiresAt, openedAt, wrongCodes, newPath, newCode);
    }
}
