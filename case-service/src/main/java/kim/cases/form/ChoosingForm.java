package kim.cases.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import kim.cases.concept.Concept;
import kim.cases.concept.FormLanguage;
import kim.cases.concept.FormOrder;
import kim.platform.BadInput;

/** [P7] Finds the form that is meant: the concept's, or one that case managers bring where the concept allows it. */
@ApplicationScoped
class ChoosingForm {

    private final FormEditions editions;
    private final ObjectMapper json;

    ChoosingForm(FormEditions editions, ObjectMapper json) {
        this.editions = editions;
        this.json = json;
    }

    FormEdition choose(FillFormRequest request, Concept concept) {
        if (concept.instrument(request.instrument()).isPresent()) {
            return ofConcept(request, concept);
        }
        if (!concept.ownInstrumentsAllowed()) {
            throw new BadInput(
                    "/instrument",
                    "Dieses Instrument steht nicht im Konzept, und eigene sind nicht vorgesehen",
                    "this instrument is not in the concept, and own ones are not provided for");
        }
        return own(request);
    }

    private FormEdition ofConcept(FillFormRequest request, Concept concept) {
        if (request.schema() != null) {
            throw new BadInput(
                    "/schema",
                    "Was in diesem Instrument gefragt wird, legt das Konzept fest",
                    "what is asked in this instrument is laid down in the concept");
        }
        var form = concept.form(request.instrument(), request.version())
                .orElseThrow(() -> new BadInput(
                        "/version",
                        "Das Konzept hat für dieses Instrument kein Formular in dieser Fassung",
                        "the concept has no form in this version for this instrument"));
        return editions.kept(form.code(), form.version(), false, form.schema());
    }

    private FormEdition own(FillFormRequest request) {
        var schema = request.schema();
        if (schema == null) {
            return editions.latestOwn(request.instrument(), request.version())
                    .orElseThrow(() -> new BadInput(
                            "/schema",
                            "Dieses eigene Instrument ist in dieser Fassung noch nicht bekannt; sein Formular fehlt",
                            "this own instrument is not known in this version yet; its form is missing"));
        }
        JsonNode form = json.valueToTree(schema);
        BadInput.throwIfAny(FormLanguage.mistakes(form, "/schema"));
        return editions.kept(request.instrument(), request.version(), true, FormOrder.kept(form));
    }
}
