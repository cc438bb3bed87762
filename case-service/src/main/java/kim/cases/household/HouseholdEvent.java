package kim.cases.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFact;
import kim.cases.person.CoarseMember;
import kim.cases.person.HouseholdKind;

/** What others hear of a household: groups and random references, nobody's name [D4]. */
sealed interface HouseholdEvent extends CaseFact {

    /** @param persons everybody who ever belonged to it, as they are known now */
    record Changed(UUID caseId, int episode, LocalDate on, HouseholdKind householdKind, List<CoarseMember> persons)
            implements HouseholdEvent {

        @Override
        public String eventType() {
            return "kim.case.household-changed.v1";
        }
    }

    /** [K6] One group of one person is another since then. */
    record PersonChanged(UUID caseId, int episode, UUID personRef, LocalDate on, What what, String from, String to)
            implements HouseholdEvent {

        @Override
        public String eventType() {
            return "kim.case.person-changed.v1";
        }
    }

    /** Which of the groups changed. */
    enum What {
        RESIDENCE_GROUP,
        BENEFIT_SPHERE
    }
}
