package kim.referral.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.platform.KreisScope;
import kim.platform.audit.Audit;
import kim.platform.privacy.ErasureEvent;
import kim.platform.privacy.Forgetting;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * [D3] [R10] What went along with a referral, what was written to it, and an office's own number of somebody are
 * forgotten, also where the referral went on in another Kreis; the skeleton stays for statistics.
 */
@ApplicationScoped
class ForgettingReferrals implements Forgetting {

    private static final String CHAIN = "(select id from referral where chain_id = any (:chains))";

    private static final List<String> TRACES = List.of(
            "delete from referral_payload where referral_id in " + CHAIN,
            "update intake set item_key = null, item_fingerprint = null, version = version + 1 where item_key is not null and id in "
                    + CHAIN,
            """
            update referral set reason_text = null, version = version + 1
            where reason_text is not null and chain_id = any (:chains)""");

    private final Chains chains;
    private final KreisScope scope;
    private final Audit audit;
    private final Jdbi database;

    ForgettingReferrals(Chains chains, KreisScope scope, Audit audit, Jdbi database) {
        this.chains = chains;
        this.scope = scope;
        this.audit = audit;
        this.database = database;
    }

    @Override
    public long forget(ErasureEvent.Requested request) {
        var about = chains.about(request.subjects());
        var rows = forgetHere(about);
        for (var kreis : chains.elsewhere(about)) {
            rows += scope.in(kreis, () -> forgetHere(about));
        }
        return rows;
    }

    private long forgetHere(List<UUID> about) {
        about.forEach(chain -> audit.wrote("referral", chain, "erased"));
        return database.withHandle(handle ->
                TRACES.stream().mapToLong(trace -> forget(handle, trace, about)).sum());
    }

    private static int forget(Handle handle, String trace, List<UUID> about) {
        return handle.createUpdate(trace).bindArray("chains", UUID.class, about).execute();
    }
}
