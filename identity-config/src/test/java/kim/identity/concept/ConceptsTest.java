package kim.identity.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import kim.identity.WrongConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConceptsTest {

    @Test
    @DisplayName("the concepts of the four Kreise are packed")
    void packed() {
        assertThat(Concepts.packed().all())
                .extracting(KreisConcept::ags)
                .containsExactlyInAnyOrder("05358", "05366", "05378", "05570");
    }

    @Test
    @DisplayName("[W1] two Kreise cannot share an organisation, and each has one of its own")
    void mistakes() {
        var concepts =
                List.of(aConcept("Kreis Eins", "caritas", "CARRIER"), aConcept("Kreis Zwei", "caritas", "KREIS"));

        assertThatThrownBy(() -> new Concepts(concepts))
                .isInstanceOf(WrongConfiguration.class)
                .hasMessageContaining("Kreis Eins names no organisation of kind KREIS")
                .hasMessageContaining("the organisation code caritas is used more than once");
    }

    private static KreisConcept aConcept(String name, String organisation, String kind) {
        var document = JsonNodeFactory.instance.objectNode().put("name", name);
        document.putArray("organisations").addObject().put("code", organisation).put("kind", kind);
        return new KreisConcept(document);
    }
}
