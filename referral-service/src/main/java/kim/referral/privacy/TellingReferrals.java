package kim.referral.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kim.platform.privacy.Subject;
import kim.platform.privacy.TableRows;
import kim.platform.privacy.Telling;
import org.jspecify.annotations.Nullable;

/** [D2] The referrals that have to do with somebody, what went along with them, and what became of them. */
@ApplicationScoped
class TellingReferrals implements Telling {

    private static final Map<String, String> KEPT = Map.of(
            "referral",
                    "select to_jsonb(kept) - 'kreis' - 'version' from referral kept where chain_id = any (:ids) order by id",
            "referral_payload", of("referral_payload", "referral_id"),
            "referral_status", of("referral_status", "id"),
            "referral_meeting", of("referral_meeting", "id"));

    private final Chains chains;
    private final TableRows rows;

    TellingReferrals(Chains chains, TableRows rows) {
        this.chains = chains;
        this.rows = rows;
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> tell(Collection<Subject> subjects) {
        var about = chains.about(subjects);
        var told = new TreeMap<String, List<Map<String, @Nullable Object>>>();
        KEPT.forEach((table, query) -> told.put(table, rows.of(query, about)));
        told.values().removeIf(List::isEmpty);
        return told;
    }

    private static String of(String table, String order) {
        return """
                select to_jsonb(kept) - 'kreis' from %s kept
                where referral_id in (select id from referral where chain_id = any (:ids)) order by %s""".formatted(table, order);
    }
}
