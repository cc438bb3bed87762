package kim.referral.referral;

import static kim.referral.referral.ReferralStatus.ACCEPTED;
import static kim.referral.referral.ReferralStatus.CANCELLED;
import static kim.referral.referral.ReferralStatus.COMPLETED;
import static kim.referral.referral.ReferralStatus.DRAFT;
import static kim.referral.referral.ReferralStatus.EXPIRED;
import static kim.referral.referral.ReferralStatus.FAILED;
import static kim.referral.referral.ReferralStatus.FORWARDED;
import static kim.referral.referral.ReferralStatus.IN_PROGRESS;
import static kim.referral.referral.ReferralStatus.ON_HOLD;
import static kim.referral.referral.ReferralStatus.REJECTED;
import static kim.referral.referral.ReferralStatus.REQUESTED;
import static kim.referral.referral.ReferralStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kim.platform.NotAllowed;
import kim.platform.StepRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class ReferralStatusTest {

    /** The handbook's table, written down a second time. */
    static final Map<ReferralStatus, Set<ReferralStatus>> TABLE = Map.of(
            DRAFT, Set.of(REQUESTED, CANCELLED),
            REQUESTED, Set.of(ACCEPTED, REJECTED, FORWARDED, CANCELLED, WITHDRAWN, EXPIRED),
            ACCEPTED, Set.of(IN_PROGRESS, COMPLETED, FAILED, CANCELLED, WITHDRAWN),
            IN_PROGRESS, Set.of(ON_HOLD, COMPLETED, FAILED, CANCELLED, WITHDRAWN),
            ON_HOLD, Set.of(IN_PROGRESS, FAILED, CANCELLED, WITHDRAWN));

    private static final Map<Side, Set<ReferralStatus>> SET_BY = Map.of(
            Side.SENDER, Set.of(DRAFT, REQUESTED, CANCELLED),
            Side.RECIPIENT, Set.of(ACCEPTED, IN_PROGRESS, ON_HOLD, REJECTED, FORWARDED, COMPLETED, FAILED),
            Side.SYSTEM, Set.of(WITHDRAWN, EXPIRED));

    @Test
    @DisplayName("[R1] whatever is tried by whomever, only the table's steps happen, by the named side, to one end")
    void onlyTheTable() {
        qt().forAll(lists().of(attempts()).ofSizeBetween(1, 40)).checkAssert(ReferralStatusTest::walk);
    }

    private static void walk(List<Attempt> attempts) {
        var status = DRAFT;
        var ends = new ArrayList<ReferralStatus>();
        for (var attempt : attempts) {
            var next = attempt.on(status);
            var isStep = TABLE.getOrDefault(status, Set.of()).contains(attempt.target());
            var isTheirs = SET_BY.getOrDefault(attempt.side(), Set.of()).contains(attempt.target());
            assertThat(next).isEqualTo(isStep && isTheirs ? attempt.target() : status);
            if (next != status && !next.isOpen()) {
                ends.add(next);
            }
            status = next;
        }
        assertThat(ends).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("[W3] what a status offers to a side is exactly what it would do for that side")
    void offersWhatItDoes() {
        qt().forAll(arbitrary().enumValues(ReferralStatus.class), attempts())
                .checkAssert((status, attempt) -> assertThat(
                                status.openTo(EnumSet.of(attempt.side())).contains(attempt.target()))
                        .isEqualTo(attempt.on(status) == attempt.target() && status != attempt.target()));
    }

    private static Gen<Attempt> attempts() {
        return arbitrary().enumValues(ReferralStatus.class).zip(arbitrary().enumValues(Side.class), Attempt::new);
    }

    private record Attempt(ReferralStatus target, Side side) {

        /** The status after it, which is the same when it was refused. */
        ReferralStatus on(ReferralStatus status) {
            try {
                return status.moveTo(target, EnumSet.of(side));
            } catch (StepRefused | NotAllowed refused) {
                return status;
            }
        }
    }
}
