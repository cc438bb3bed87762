package kim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What an access token tells. */
record Claims(JsonNode all) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Claims of(String token) {
        try {
            return new Claims(JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> roles() {
        return texts(all.at("/realm_access/roles"));
    }

    List<String> posts() {
        return texts(all.path("posts"));
    }

    JsonNode organisation() {
        return all.path("organization");
    }

    List<String> organisations() {
        return organisation().properties().stream().map(Map.Entry::getKey).toList();
    }

    /** The permissions, none of which belongs to another client than the API. */
    List<String> permissions() {
        assertThat(all.path("resource_access").properties()).hasSize(1);
        assertThat(all.path("aud").asText()).isEqualTo("kim-api");
        return texts(all.at("/resource_access/kim-api/roles"));
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
