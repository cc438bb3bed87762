package kim.referral.directory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that HSDS wants for parts which have none here: the same part of the same entry always gets the same. */
final class PartId {

    private PartId() {}

    static UUID of(UUID entry, String part, int index) {
        return UUID.nameUUIDFromBytes("%s/%s/%d".formatted(entry, part, index).getBytes(StandardCharsets.UTF_8));
    }
}
