package kim.referral.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.stream.Stream;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/** Who can help a person like this here: nothing in it says who the person is [R11]; a bean parameter. */
class Question {

    @QueryParam("age")
    @Min(0)
    @Max(120)
    @Nullable
    Integer age;

    /** ISO 639-3. */
    @QueryParam("language")
    @KnownCode(CodeList.LANGUAGES)
    @Nullable
    String language;

    @QueryParam("topic")
    @KnownCode(CodeList.TOPICS)
    @Nullable
    String topic;

    /** AGS, where the person lives. */
    @QueryParam("municipality")
    @Nullable
    String municipality;

    boolean isEmpty() {
        return Stream.of(age, language, topic, municipality).allMatch(asked -> asked == null);
    }
}
