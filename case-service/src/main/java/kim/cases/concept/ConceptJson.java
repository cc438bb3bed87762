package kim.cases.concept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one written form of a concept: the same content always gives the same text, whoever wrote it in which order. */
@ApplicationScoped
class ConceptJson {

    private final ObjectMapper canonical;

    ConceptJson(ObjectMapper json) {
        canonical = json.copy();
        canonical.setConfig(canonical.getSerializationConfig().with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
    }

    String canonical(Concept concept) {
        try {
            return canonical.writeValueAsString(concept);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Concept parse(String document) {
        try {
            return canonical.readValue(document, Concept.class);
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
