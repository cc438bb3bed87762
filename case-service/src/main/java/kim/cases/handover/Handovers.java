package kim.cases.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.PostCode;
import kim.platform.Role;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    /** Known to the post that offers, the one that is asked, the lead of the carrier that offers, and coordination. */
    private static final String KNOWN_TO =
            "(from.code in :posts or to.code in :posts or fromOrganisation = :led or :coordinates = true) and ";

    private final ActingPosts acting;

    Handovers(ActingPosts acting) {
        this.acting = acting;
    }

    Handover known(UUID id, Caller caller) {
        return find(KNOWN_TO + "id = :id", knownTo(caller).and("id", id))
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** As {@link #known}, held until the transaction ends: only one answer counts. */
    Handover toAnswer(UUID id, Caller caller) {
        return find(KNOWN_TO + "id = :id", knownTo(caller).and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    Optional<Handover> askedBy(UUID referral) {
        return findByIdOptional(referral, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Handover> open(CaseFileId caseFile) {
        return find("caseFile = ?1 and state = OFFERED", caseFile).firstResultOptional();
    }

    /** Those that were accepted, oldest first. */
    List<Handover> accepted(CaseFileId caseFile) {
        return list("caseFile = ?1 and state = ACCEPTED order by answeredOn, id", caseFile);
    }

    /** The next before that id, newest first. */
    List<Handover> page(@Nullable HandoverState state, UUID before, int limit, Caller caller) {
        var wanted = state == null ? EnumSet.allOf(HandoverState.class) : EnumSet.of(state);
        return find(
                        KNOWN_TO + "id < :before and state in :states order by id desc",
                        knownTo(caller).and("before", before).and("states", wanted))
                .page(0, limit)
                .list();
    }

    private Parameters knownTo(Caller caller) {
        return Parameters.with(
                        "posts", acting.of(caller).stream().map(PostCode::code).toList())
                .and("led", caller.is(Role.CARRIER_LEAD) ? caller.organisation().code() : "")
                .and("coordinates", caller.is(Role.COORDINATOR));
    }
}
