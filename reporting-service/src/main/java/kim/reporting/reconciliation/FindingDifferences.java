package kim.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Compares group by group, and row by row where a group differs: no more than counts is ever asked for. Totals alone
 * would not show a row that is missing here while another is there too many.
 */
@ApplicationScoped
class FindingDifferences {

    /** 4096 groups. */
    private static final int DIGITS_OF_GROUP = 3;

    private static final int DIGITS_OF_ROW = 32;

    /** Whatever is beyond is found in the next round. */
    private static final int GROUPS_AT_ONCE = 200;

    private final FactTallies facts;
    private final CaseTallies cases;
    private final ReferralTallies referrals;
    private final KreisScope scope;

    FindingDifferences(
            FactTallies facts, @RestClient CaseTallies cases, @RestClient ReferralTallies referrals, KreisScope scope) {
        this.facts = facts;
        this.cases = cases;
        this.referrals = referrals;
        this.scope = scope;
    }

    Findings find(Source source, LocalDate on, Kreis kreis) {
        var groups = compare(source, on, kreis, DIGITS_OF_GROUP, List.of());
        var differing = groups.endings().limit(GROUPS_AT_ONCE).toList();
        var rows = differing.isEmpty()
                ? Stream.<Comparison.Line>empty()
                : compare(source, on, kreis, DIGITS_OF_ROW, differing).differing();
        return new Findings(
                source,
                List.copyOf(groups.totals().values()),
                rows.map(line -> new Difference(source, id(line.ending()), line.what(), line.here(), line.there()))
                        .toList());
    }

    private Comparison compare(Source source, LocalDate on, Kreis kreis, int digits, List<String> endings) {
        var there = switch (source) {
            case CASES -> cases.tallies(kreis.ags(), on, digits, endings);
            case REFERRALS -> referrals.tallies(kreis.ags(), on, digits, endings);
        };
        var here = scope.in(kreis, () -> facts.tallies(source, on, digits, endings));
        return Comparison.of(here, there);
    }

    private static UUID id(String digits) {
        var number = new BigInteger(digits, 16);
        return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
    }
}
