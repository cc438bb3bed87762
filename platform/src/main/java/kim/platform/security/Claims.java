package kim.platform.security;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims as a token carries them: whatever has another shape than expected says nothing. */
final class Claims {

    private Claims() {}

    static Stream<String> strings(@Nullable Object claim) {
        return claim instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream().map(JsonString::getString)
                : Stream.empty();
    }

    static @Nullable Object in(@Nullable Object claim, String name) {
        return claim instanceof JsonObject object ? object.get(name) : null;
    }
}
