package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kim.platform.BadInput;
import kim.platform.ExpectedVersion;
import kim.platform.NotVisible;
import kim.platform.Versioned;
import kim.platform.audit.Audit;

/** Single members of a household, and how they come and go [K3]; as with {@link Households}, one comes here through the case. */
@ApplicationScoped
public class Members {

    static final String KIND = "person";

    private final HouseholdFiles households;
    private final MemberFiles files;
    private final Newcomers newcomers;
    private final NameIndex names;
    private final Residence residence;
    private final Coarsening coarsening;
    private final Audit audit;
    private final Clock clock;

    Members(
            HouseholdFiles households,
            MemberFiles files,
            Newcomers newcomers,
            NameIndex names,
            Residence residence,
            Coarsening coarsening,
            Audit audit,
            Clock clock) {
        this.households = households;
        this.files = files;
        this.newcomers = newcomers;
        this.names = names;
        this.residence = residence;
        this.coarsening = coarsening;
        this.audit = audit;
        this.clock = clock;
    }

    public Versioned<MemberView> read(HouseholdId household, PersonId id) {
        var member = files.of(household, id);
        audit.read(KIND, id.id(), "member");
        var today = LocalDate.now(clock);
        return new Versioned<>(member.named(coarsening.coarse(member.person(), today), today), member.version());
    }

    /** @throws BadInput when something told cannot be true */
    public PersonId join(HouseholdId household, MasterData newcomer, LocalDate since) {
        BadInput.throwIfAny(PersonRule.mistakes(newcomer, "/person"));
        households.required(household).grow();
        var joined = newcomers.take(household, newcomer, since);
        audit.wrote(KIND, joined.id(), "joined");
        return joined;
    }

    public void leave(HouseholdId household, PersonId id, LocalDate on, ExpectedVersion expected) {
        var member = files.of(household, id);
        member.mustBeAsRead(expected);
        member.membership().leave(on);
        audit.wrote(KIND, id.id(), "left");
    }

    /** @throws BadInput when it cannot be true, or the person of reference would live in another Kreis */
    public void rewrite(HouseholdId household, PersonId id, MasterData told, ExpectedVersion expected) {
        var member = files.of(household, id);
        member.mustBeAsRead(expected);
        var mistakes = new ArrayList<>(PersonRule.mistakes(told, ""));
        if (member.membership().isOfReference()) {
            mistakes.addAll(residence.mistakes(told.municipality(), "/municipality"));
        }
        BadInput.throwIfAny(mistakes);
        member.person().rewrite(told, LocalDate.now(clock));
        names.put(id, told);
        audit.wrote(KIND, id.id(), "master data");
    }

    /** @throws NotVisible when the person does not belong to the household */
    public void requireIn(HouseholdId household, PersonId id) {
        files.of(household, id);
    }

    /** Everybody who ever belonged to the household, the person of reference first. */
    public List<MemberStanding> standing(HouseholdId household) {
        return files.everOf(household).stream()
                .map(member -> new MemberStanding(
                        member.person().id(),
                        member.membership().until() == null,
                        member.person().protection().isPresent()))
                .toList();
    }

    /** The member without anything that tells who they are [D4]. */
    public CoarsePerson coarse(HouseholdId household, PersonId id) {
        return coarsening.coarse(files.of(household, id).person(), LocalDate.now(clock));
    }
}
