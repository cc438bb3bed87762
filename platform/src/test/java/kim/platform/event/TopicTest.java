package kim.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    @DisplayName("the topics that the local broker is given are those that services may publish to")
    void sameTopics() {
        assertThat(kim.local.kafka.Topic.all())
                .extracting(kim.local.kafka.Topic::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Topic.values()).map(Topic::toString).toList());
    }
}
