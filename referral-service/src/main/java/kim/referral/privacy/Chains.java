package kim.referral.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kim.platform.Kreis;
import kim.platform.privacy.Subject;
import org.jdbi.v3.core.Jdbi;

/** Finds every referral that has to do with somebody: of their case, or of a chain that led to it. */
@ApplicationScoped
class Chains {

    private static final Set<Subject.Kind> KINDS =
            Set.of(Subject.Kind.CASE, Subject.Kind.REFERRAL, Subject.Kind.ORIGIN);

    private final Jdbi database;

    Chains(Jdbi database) {
        this.database = database;
    }

    List<UUID> about(Collection<Subject> subjects) {
        return query(
                "select distinct chain_id from referral where id = any (:ids) or chain_id = any (:ids) or case_id = any (:ids)",
                subjects.stream()
                        .filter(subject -> KINDS.contains(subject.kind()))
                        .map(Subject::id)
                        .toList(),
                UUID.class);
    }

    /** Where else referrals of the chains are kept, because they crossed a border [W1]. */
    Set<Kreis> elsewhere(List<UUID> chains) {
        return query("""
                        select to_kreis from referral where chain_id = any (:ids) and to_kreis is not null
                        union select origin_kreis from referral where chain_id = any (:ids) and origin_kreis is not null
                        """, chains, String.class).stream().map(Kreis::new).collect(Collectors.toSet());
    }

    private <T> List<T> query(String sql, List<UUID> ids, Class<T> type) {
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("ids", UUID.class, ids)
                .mapTo(type)
                .list());
    }
}
