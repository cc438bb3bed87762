package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kim.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/**
 * The households and their people. It does not ask who may know them: a household is known to those who know its case,
 * and they come here through the case.
 */
@ApplicationScoped
public class Households {

    private final HouseholdFiles files;
    private final Newcomers newcomers;
    private final MemberFiles members;
    private final Coarsening coarsening;
    private final Audit audit;
    private final Clock clock;

    Households(
            HouseholdFiles files,
            Newcomers newcomers,
            MemberFiles members,
            Coarsening coarsening,
            Audit audit,
            Clock clock) {
        this.files = files;
        this.newcomers = newcomers;
        this.members = members;
        this.coarsening = coarsening;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the household in; all of it belongs together since that day. */
    public HouseholdId takeIn(NewHousehold arrived, LocalDate since) {
        var household = new Household(arrived.kind());
        files.persist(household);
        arrived.persons().forEach(person -> newcomers.take(household.id(), person, since));
        return household.id();
    }

    public HouseholdKind kind(HouseholdId id) {
        return files.required(id).kind();
    }

    /** The person of reference, whom letters and referrals are about. */
    public PersonId reference(HouseholdId id) {
        return members.referenceOf(id);
    }

    /** What is known of the member, or of the person of reference where none is named; empty for strangers. */
    public Optional<MasterData> whose(HouseholdId id, @Nullable PersonId person) {
        var today = LocalDate.now(clock);
        return members.everOf(id).stream()
                .filter(member -> person == null
                        ? member.membership().isOfReference()
                        : member.person().id().equals(person))
                .map(member -> member.person().shown(today))
                .findFirst();
    }

    /** The members of that day without anything that tells who they are [D4]. */
    public List<CoarsePerson> coarse(HouseholdId id, LocalDate on) {
        return membersOf(id, on)
                .map(member -> coarsening.coarse(member.person(), on))
                .toList();
    }

    /** Everybody who ever belonged to it, without anything that tells who they are [D4]. */
    public List<CoarseMember> coarseEver(HouseholdId id) {
        var today = LocalDate.now(clock);
        return members.everOf(id).stream()
                .map(member -> CoarseMember.of(coarsening.coarse(member.person(), today), member.membership()))
                .toList();
    }

    /**
     * The master data of the members of that day, the person of reference first, without what is hidden; adults beside
     * them only where they agreed themselves [K8]. It is noted who asked what for [D1].
     *
     * @param agreed the other adults who agreed
     */
    public List<MasterData> masterData(HouseholdId id, LocalDate on, Set<PersonId> agreed, String purpose) {
        return membersOf(id, on)
                .filter(member -> member.membership().isOfReference()
                        || member.person().isMinor(on)
                        || agreed.contains(member.person().id()))
                .map(member -> seen(member, purpose).person().shown(on))
                .toList();
    }

    /** The household with names; it is noted who asked what for [D1]. */
    public HouseholdView inFull(HouseholdId id, String purpose) {
        var today = LocalDate.now(clock);
        var named = members.everOf(id).stream()
                .map(member -> seen(member, purpose).named(coarsening.coarse(member.person(), today), today))
                .toList();
        return new HouseholdView(id.id(), kind(id), named);
    }

    /** The household as figures without faces. */
    public HouseholdView pseudonymised(HouseholdId id) {
        var today = LocalDate.now(clock);
        var faceless = members.everOf(id).stream()
                .map(member -> MemberView.faceless(coarsening.coarse(member.person(), today), member.membership()))
                .toList();
        return new HouseholdView(id.id(), kind(id), faceless);
    }

    private Stream<Member> membersOf(HouseholdId id, LocalDate on) {
        return members.everOf(id).stream().filter(member -> member.membership().lastsOn(on));
    }

    private Member seen(Member member, String purpose) {
        audit.read(Members.KIND, member.person().id().id(), purpose);
        return member;
    }
}
