package kim.cases.attachment;

import java.util.UUID;
import kim.platform.BadInput;
import org.jspecify.annotations.Nullable;

/** @param partId the consent or instrument; none for the case itself */
record Target(Part part, @Nullable UUID partId) {

    static Target of(@Nullable Part part, @Nullable UUID partId) {
        var target = new Target(part == null ? Part.CASE : part, partId);
        if ((target.part == Part.CASE) != (partId == null)) {
            throw new BadInput(
                    "",
                    "partId nennt die Einwilligung oder das Instrument, am Fall selbst nichts",
                    "partId names the consent or instrument, and nothing for the case itself");
        }
        return target;
    }
}
