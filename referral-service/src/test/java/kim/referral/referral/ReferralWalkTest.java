package kim.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import kim.platform.Kreis;
import kim.platform.NotAllowed;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.StepRefused;
import kim.referral.concept.OrganisationKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Everything that can be done to a referral, by everybody, in any order. */
class ReferralWalkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Map<ReferralStatus, Set<ReferralStatus>> TABLE = ReferralStatusTest.TABLE;

    @Test
    @DisplayName(
            "[R1] random commands by random roles at random referrals: the table's steps, by the named side, to one end")
    void walk() {
        qt().withExamples(2000)
                .forAll(
                        arbitrary().enumValues(ReferralKind.class),
                        lists().of(attempts()).ofSizeBetween(1, 60))
                .checkAssert(ReferralWalkTest::walk);
    }

    private static void walk(ReferralKind kind, List<Attempt> attempts) {
        var referral = referral(kind);
        var ends = new ArrayList<ReferralStatus>();
        for (var attempt : attempts) {
            var before = referral.status();
            attempt.on(referral);
            var after = referral.status();
            if (after != before) {
                assertThat(TABLE.get(before)).contains(after);
                assertThat(attempt.role().sides()).contains(after.setBy());
                if (!after.isOpen()) {
                    ends.add(after);
                }
            }
        }
        assertThat(ends).hasSizeLessThanOrEqualTo(1);
        assertThat(referral.status().isOpen()).isEqualTo(ends.isEmpty());
        assertThat(referral.onward().isEmpty() || referral.status() == ReferralStatus.FORWARDED)
                .isTrue();
    }

    private static Referral referral(ReferralKind kind) {
        var sender = new Sender(OrganisationKind.CARRIER, new OrganisationCode("asking"), new PostCode("asking-1"));
        var need = new Need(null, null, null, 1, DAY);
        var link = new CaseLink(UUID.randomUUID(), null, UUID.randomUUID());
        var abh = Recipient.body(RecipientKind.ABH, new OrganisationCode("abh"));
        var post = Recipient.post(new PostCode("asked-1"), new OrganisationCode("asked"));
        return switch (kind) {
            case ACCESS -> NewReferral.intoKim(sender, need, DAY);
            case FORWARDING -> forwarded(sender, need, post);
            case LINKING -> NewReferral.linking(ReferralId.next(), sender, abh, need, link, DAY);
            case HANDOVER -> NewReferral.handover(ReferralId.next(), sender, post, need, link, DAY);
            case ADVICE -> NewReferral.advice(sender, abh, need, DAY);
            case INQUIRY -> NewReferral.inquiry(ReferralId.next(), sender, abh, need, link, DAY);
        };
    }

    private static Referral forwarded(Sender sender, Need need, Recipient post) {
        var access = NewReferral.intoKim(sender, need, DAY);
        access.request(actor(Role.SENDER));
        access.forward(null, actor(Role.RECIPIENT), DAY);
        return Successor.forwarded(access, post, sender, DAY);
    }

    private static Gen<Attempt> attempts() {
        return arbitrary().enumValues(Command.class).zip(arbitrary().enumValues(Role.class), Attempt::new);
    }

    private static Actor actor(Role role) {
        return new Actor(role.sides(), role.name(), null);
    }

    private enum Role {
        SENDER(EnumSet.of(Side.SENDER)),
        RECIPIENT(EnumSet.of(Side.RECIPIENT)),
        BOTH(EnumSet.of(Side.SENDER, Side.RECIPIENT)),
        SYSTEM(EnumSet.of(Side.SYSTEM)),
        STRANGER(EnumSet.noneOf(Side.class));

        private final Set<Side> sides;

        Role(Set<Side> sides) {
            this.sides = sides;
        }

        Set<Side> sides() {
            return sides;
        }
    }

    private enum Command {
        REQUEST(Referral::request),
        ACCEPT((referral, actor) -> referral.accept(actor, DAY)),
        REJECT((referral, actor) -> referral.reject(Reason.NO_CAPACITY, null, actor, DAY)),
        FORWARD((referral, actor) -> referral.forward("elsewhere", actor, DAY)),
        FORWARD_ABROAD((referral, actor) ->
                referral.forwardAbroad(new Destination(new Kreis("05366"), null), "moved", actor, DAY)),
        BEGIN(Referral::begin),
        HOLD((referral, actor) -> referral.hold(Reason.MISSING_DOCUMENTS, actor)),
        COMPLETE((referral, actor) -> referral.report(ReferralStatus.COMPLETED, Outcome.INFORMATION_GIVEN, actor)),
        FAIL((referral, actor) -> referral.report(ReferralStatus.FAILED, Outcome.INFORMATION_GIVEN, actor)),
        ANSWER((referral, actor) -> referral.answerQuestion(actor)),
        CANCEL((referral, actor) -> referral.cancel(null, actor)),
        WITHDRAW(Referral::withdraw),
        EXPIRE(Referral::expire),
        REFUSE_OPENING((referral, actor) -> referral.cannotBecomeCase(Reason.NO_CONSENT, actor)),
        BECOME_CASE((referral, actor) -> referral.becameCase(UUID.randomUUID(), actor));

        private final BiFunction<Referral, Actor, Object> act;

        Command(BiFunction<Referral, Actor, Object> act) {
            this.act = act;
        }
    }

    private record Attempt(Command command, Role role) {

        /** Refused or not; what it did is read from the referral. */
        void on(Referral referral) {
            try {
                assertThat(command.act.apply(referral, actor(role))).isNotNull();
            } catch (StepRefused | NotAllowed refused) {
                assertThat(refused).isNotInstanceOf(IllegalStateException.class);
            }
        }
    }
}
