package kim.cases.deputy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.PostCode;
import kim.platform.Role;

@ApplicationScoped
class Deputyships implements PanacheRepositoryBase<Deputyship, UUID> {

    /** Known to both posts, to the lead of their carrier and to coordination. */
    private static final String KNOWN_TO =
            "(post.code in ?1 or deputy.code in ?1 or organisation = ?2 or true = ?3) and ";

    Deputyship known(UUID id, Caller caller) {
        return find(KNOWN_TO + "id = ?4", codes(caller), led(caller), caller.is(Role.COORDINATOR), id)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next before that id, newest first. */
    List<Deputyship> page(UUID before, int limit, Caller caller) {
        return find(
                        KNOWN_TO + "id < ?4 order by id desc",
                        codes(caller),
                        led(caller),
                        caller.is(Role.COORDINATOR),
                        before)
                .page(0, limit)
                .list();
    }

    private static List<String> codes(Caller caller) {
        return caller.posts().stream().map(PostCode::code).toList();
    }

    private static String led(Caller caller) {
        return caller.is(Role.CARRIER_LEAD) ? caller.organisation().code() : "";
    }
}
