package kim.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergingTest {

    @Test
    @DisplayName("what the desired state does not name stays and is no difference")
    void subset() {
        var actual = json("{'a':1,'b':{'c':'x','d':true}}");

        assertThat(Merging.merge(actual, json("{'b':{'d':true}}"))).isEqualTo(actual);
    }

    @Test
    @DisplayName("a difference is named by its path and mended where it is")
    void difference() {
        var actual = json("{'a':1,'b':{'c':'x','d':true}}");
        var merged = Merging.merge(actual, json("{'b':{'c':'y'},'e':2}"));

        assertThat(merged).isEqualTo(json("{'a':1,'b':{'c':'y','d':true},'e':2}"));
        assertThat(Merging.differences(actual, merged)).containsExactly("b.c", "e");
    }

    @Test
    @DisplayName("null means absent")
    void absent() {
        assertThat(Merging.merge(json("{'a':1,'b':2}"), json("{'a':null}"))).isEqualTo(json("{'b':2}"));
        assertThat(Merging.merge(json("{'b':2}"), json("{'a':null}"))).isEqualTo(json("{'b':2}"));
    }

    @Test
    @DisplayName("a list is a set that is to be exactly so: its order does not matter, a surplus does")
    void lists() {
        var actual = json("{'a':['x','y']}");

        assertThat(Merging.merge(actual, json("{'a':['y','x']}"))).isEqualTo(actual);
        assertThat(Merging.merge(actual, json("{'a':['y']}"))).isEqualTo(json("{'a':['y']}"));
    }

    @Test
    @DisplayName("a list of named things is merged by name")
    void namedLists() {
        var actual = json("{'a':[{'name':'x','n':1},{'name':'y','n':2}]}");
        var merged = Merging.merge(actual, json("{'a':[{'name':'y','n':3},{'name':'z'}]}"));

        assertThat(merged).isEqualTo(json("{'a':[{'name':'x','n':1},{'name':'y','n':3},{'name':'z'}]}"));
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
