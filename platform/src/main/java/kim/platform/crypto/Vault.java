package kim.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Gone;
import kim.platform.audit.Audit;

/**
 * Seals what must not lie open in the database: notes, attachments, everything of Art. 9 [D6]. Each person has a key of
 * their own, made with the first thing that is sealed for them, and itself kept wrapped under the master key of the
 * environment. Destroying that key erases everything sealed under it at once, wherever copies of it are [D3].
 *
 * <p>A use case keeps the bytes that {@link #seal} returns in a column of type {@code bytea} of its own, and opens them
 * in the use case that reads. They are 29 bytes longer than what they hold, and differ with every sealing, so they
 * cannot be compared or searched.
 *
 * <p>The place says what the content is and where it is kept, such as {@code "contact.note/" + contactId}. It is not kept
 * with the sealed bytes, but they open only under the same words: nobody can move the note of one contact to another.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Vault {

    private final DataKeys keys;
    private final Audit audit;

    Vault(DataKeys keys, Audit audit) {
        this.keys = keys;
        this.audit = audit;
    }

    /**
     * @param owner id of the person whose key it is
     * @throws Gone when the owner's key was destroyed: nothing new is kept of who was erased
     */
    public byte[] seal(UUID owner, String place, byte[] content) {
        return keys.ofOwner(owner).orElseThrow(Gone::new).seal(content, place);
    }

    /**
     * @return empty once the owner's key is destroyed
     * @throws IllegalArgumentException when the bytes were not sealed for this owner and place, or were changed since
     */
    public Optional<byte[]> open(UUID owner, String place, byte[] sealed) {
        return keys.existing(owner).map(key -> key.open(sealed, place));
    }

    /** As {@link #seal}, for a text. */
    public byte[] sealText(UUID owner, String place, String text) {
        return seal(owner, place, text.getBytes(UTF_8));
    }

    /** As {@link #open}, for a text. */
    public Optional<String> openText(UUID owner, String place, byte[] sealed) {
        return open(owner, place, sealed).map(content -> new String(content, UTF_8));
    }

    /**
     * Destroys the owner's key, for good; a second time changes nothing. A backup holds the wrapped key as long as it is
     * kept: whoever restores one destroys again what was destroyed since.
     *
     * @param reason for the audit log, such as {@code CONSENT_WITHDRAWN}
     */
    public void destroyKey(UUID owner, String reason) {
        keys.destroy(owner, reason);
        audit.wrote("data-key", owner, "destroyed: " + reason);
    }
}
