package kim.cases.words;

import java.util.UUID;

/**
 * Where words are kept; they open there only.
 *
 * @param part of the case, such as {@code assessment}
 */
public record Place(String part, UUID id) {

    String text() {
        return "%s.words/%s".formatted(part, id);
    }
}
