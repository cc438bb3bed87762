package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.Casework;
import kim.cases.household.HouseholdEvent.What;
import kim.cases.person.CoarsePerson;
import kim.cases.person.Households;

/** Tells others how a household changed, so that persons in figures stay those of the cases [K2] [M7]. */
@ApplicationScoped
class HouseholdNews {

    private final Casework casework;
    private final Households households;
    private final Clock clock;

    HouseholdNews(Casework casework, Households households, Clock clock) {
        this.casework = casework;
        this.households = households;
        this.clock = clock;
    }

    void tell(CaseFile file) {
        casework.tell(
                file,
                new HouseholdEvent.Changed(
                        file.id().id(),
                        file.episodeNumber(),
                        LocalDate.now(clock),
                        households.kind(file.household()),
                        households.coarseEver(file.household())));
    }

    /** What is known better now but leaves all groups as they are is nobody's business outside. */
    void tellIfCoarselyDifferent(CaseFile file, CoarsePerson before, CoarsePerson after) {
        if (before.equals(after)) {
            return;
        }
        tell(file);
        tellIfDifferent(
                file,
                after,
                What.RESIDENCE_GROUP,
                before.residenceGroup().name(),
                after.residenceGroup().name());
        tellIfDifferent(file, after, What.BENEFIT_SPHERE, before.benefitSphere(), after.benefitSphere());
    }

    private void tellIfDifferent(CaseFile file, CoarsePerson person, What what, String from, String to) {
        if (!from.equals(to)) {
            casework.tell(
                    file,
                    new HouseholdEvent.PersonChanged(
                            file.id().id(),
                            file.episodeNumber(),
                            person.personRef(),
                            LocalDate.now(clock),
                            what,
                            from,
                            to));
        }
    }
}
