package kim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    @Test
    @DisplayName("ids sort as text in the order in which they were made, thousands within one millisecond too")
    void order() {
        var made = Stream.generate(TimeOrderedId::next)
                .limit(20_000)
                .map(UUID::toString)
                .toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("ids made by many threads at once are all different, and of version 7")
    void distinct() {
        var made = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> TimeOrderedId.next())
                .toList();

        assertThat(made).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
    }
}
