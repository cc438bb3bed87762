package kim.cases.linking;

import java.util.Objects;
import java.util.Optional;
import kim.cases.concept.AuthorityKind;
import kim.cases.concept.Concept;
import kim.cases.concept.Organisation;
import kim.cases.concept.OrganisationKind;
import kim.platform.OrganisationCode;

/** A body that a measure can be linked to: an authority, or a service outside KIM. */
sealed interface Recipient {

    OrganisationCode code();

    /** As the event names it. */
    String kind();

    record Authority(OrganisationCode code, AuthorityKind authority) implements Recipient {
        @Override
        public String kind() {
            return authority.name();
        }
    }

    record Service(OrganisationCode code) implements Recipient {
        @Override
        public String kind() {
            return OrganisationKind.EXTERNAL_SERVICE.name();
        }
    }

    /** Carriers and municipalities of KIM are no recipients: to them a case is forwarded or handed over. */
    static Optional<Recipient> of(OrganisationCode code, Concept concept) {
        return concept.organisation(code).flatMap(organisation -> of(code, organisation));
    }

    private static Optional<Recipient> of(OrganisationCode code, Organisation organisation) {
        return switch (organisation.kind()) {
            case AUTHORITY -> Optional.of(new Authority(code, Objects.requireNonNull(organisation.authority())));
            case EXTERNAL_SERVICE -> Optional.of(new Service(code));
            case KREIS, CARRIER, MUNICIPALITY, REGISTRATION_OFFICE -> Optional.empty();
        };
    }
}
