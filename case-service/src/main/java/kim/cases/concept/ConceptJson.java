package kim.cases.concept;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one written form of a concept: the same content always gives the same text, whoever wrote it in which order. */
@ApplicationScoped
class ConceptJson {

    private final ObjectMapper json;

    /** What is unsaid is not written, so a property that a later edition knows leaves the hashes of today as they are. */
    ConceptJson(ObjectMapper json) {
        this.json = json.copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    String canonical(Concept concept) {
        JsonNode document = json.valueToTree(concept);
        try {
            return json.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED).writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Concept parse(String document) {
        try {
            return json.readValue(document, Concept.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the canonical form, in hexadecimal digits. */
    String hash(Concept concept) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical(concept).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }
}
