package kim.cases.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
import kim.cases.casefile.CaseFileId;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.OrganisationKind;
import kim.cases.consent.Consents;
import kim.cases.consent.DataCategory;
import kim.platform.OrganisationCode;

/** Whether a client agreed that coordination knows who they are; asked anew each time, since it can be withdrawn [E3]. */
@ApplicationScoped
class CoordinationConsent {

    private static final Set<DataCategory> WHO = Set.of(DataCategory.IDENTITY);

    private final Consents consents;
    private final CurrentConcept concepts;

    CoordinationConsent(Consents consents, CurrentConcept concepts) {
        this.consents = consents;
        this.concepts = concepts;
    }

    boolean isGiven(CaseFileId id) {
        return houses(concepts.today())
                .anyMatch(house -> consents.cover(id, house, WHO).consent() != null);
    }

    private static Stream<OrganisationCode> houses(Concept concept) {
        return concept.organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.KREIS)
                .map(organisation -> new OrganisationCode(organisation.code()));
    }
}
