package kim.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.TimeOrderedId;
import kim.referral.concept.OrganisationKind;
import kim.referral.payload.AuthorityRequest;
import kim.referral.payload.Payloads;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In a Kreis of its own, whose concept says 3, 7 and 14 days. */
@QuarkusTest
class ChasingAnswersTest {

    private static final Kreis KREIS = new Kreis("05112");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final Actor SENDER = new Actor(EnumSet.of(Side.SENDER), "test", null);
    private static final Sender CARRIER =
            new Sender(OrganisationKind.CARRIER, new OrganisationCode("carrier"), new PostCode("asking"));

    @Inject
    ChasingAnswers chasing;

    @Inject
    SendingReferral sending;

    @Inject
    Referrals referrals;

    @Inject
    Payloads payloads;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @BeforeEach
    void concept() {
        scope.in(
                KREIS,
                () -> database.useHandle(handle -> handle.createUpdate("""
                        insert into concept (kreis, valid_from, version, hash, document)
                        values ('05112', '2024-01-01', 1, '',
                                '{"referralDeadlines": {"remindDays": 3, "escalateDays": 7, "expireDays": 14}}')
                        on conflict do nothing""").execute()));
    }

    @Test
    @DisplayName("[R5] unanswered, the recipient is reminded after 3 days and coordination told after 7, each once")
    void reminded() {
        var id = sent(linking());

        chasing.on(MONDAY.plusDays(2), KREIS);
        assertThat(read(id, whenReminded())).isEmpty();
        chasing.on(MONDAY.plusDays(3), KREIS);
        chasing.on(MONDAY.plusDays(4), KREIS);
        assertThat(read(id, whenReminded())).contains(MONDAY.plusDays(3));
        assertThat(read(id, whenEscalated())).isEmpty();
        chasing.on(MONDAY.plusDays(7), KREIS);
        chasing.on(MONDAY.plusDays(8), KREIS);
        assertThat(read(id, whenEscalated())).contains(MONDAY.plusDays(7));
        assertThat(read(id, Referral::status)).isEqualTo(ReferralStatus.REQUESTED);
    }

    @Test
    @DisplayName("[R5] after 14 days it is EXPIRED, back with its sender, and what went along is deleted")
    void expired() {
        var id = sent(linking());

        chasing.on(MONDAY.plusDays(13), KREIS);
        assertThat(read(id, Referral::status)).isEqualTo(ReferralStatus.REQUESTED);
        chasing.on(MONDAY.plusDays(14), KREIS);
        chasing.on(MONDAY.plusDays(15), KREIS);

        assertThat(read(id, Referral::status)).isEqualTo(ReferralStatus.EXPIRED);
        assertThat(read(id, Referral::reason)).contains(Reason.NO_ANSWER);
        assertThat(scope.in(KREIS, () -> payloads.of(id.id(), AuthorityRequest.class)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "[R5] what clearing had assigned goes back to clearing when the post stays silent; there nothing expires")
    void backToClearing() {
        var access = NewReferral.intoKim(CARRIER, need(), MONDAY);
        sent(access);
        var asked = scope.in(KREIS, () -> assigned(access.id()));

        chasing.on(MONDAY.plusDays(14), KREIS);
        assertThat(read(asked, Referral::status)).isEqualTo(ReferralStatus.EXPIRED);
        assertThat(waitingOf(access)).hasSize(1);

        chasing.on(MONDAY.plusDays(400), KREIS);
        assertThat(waitingOf(access)).hasSize(1);
    }

    @Test
    @DisplayName("[R5] who was asked and has answered is not reminded")
    void answered() {
        var id = sent(linking());
        scope.in(
                KREIS,
                () -> referrals
                        .findById(id)
                        .accept(new Actor(EnumSet.of(Side.RECIPIENT), "test", null), MONDAY.plusDays(1)));

        chasing.on(MONDAY.plusDays(20), KREIS);
        assertThat(read(id, Referral::status)).isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(read(id, whenReminded())).isEmpty();
    }

    private List<Referral> waitingOf(Referral access) {
        return scope.in(
                KREIS,
                () -> referrals.ofChain(access.chain()).stream()
                        .filter(it -> it.recipient().kind() == RecipientKind.CLEARING)
                        .filter(it -> it.status() == ReferralStatus.REQUESTED)
                        .toList());
    }

    private ReferralId assigned(ReferralId id) {
        var access = referrals.findById(id);
        access.forward(null, new Actor(EnumSet.of(Side.RECIPIENT), "test", null), MONDAY);
        var successor = Successor.forwarded(
                access, Recipient.post(new PostCode("asked"), new OrganisationCode("carrier")), CARRIER, MONDAY);
        sending.passOn(successor, SENDER);
        return successor.id();
    }

    private static Referral linking() {
        return NewReferral.linking(
                ReferralId.next(),
                CARRIER,
                Recipient.body(RecipientKind.ABH, new OrganisationCode("abh")),
                need(),
                new CaseLink(TimeOrderedId.next(), TimeOrderedId.next(), TimeOrderedId.next()),
                MONDAY);
    }

    private static Need need() {
        return new Need(null, null, null, 1, MONDAY);
    }

    private ReferralId sent(Referral referral) {
        scope.in(KREIS, () -> sending.send(referral, new AuthorityRequest(null, null, List.of()), SENDER));
        return referral.id();
    }

    private static Function<Referral, Optional<LocalDate>> whenReminded() {
        return referral -> referral.chasedOn(AnswerOverdue.Level.REMINDED);
    }

    private static Function<Referral, Optional<LocalDate>> whenEscalated() {
        return referral -> referral.chasedOn(AnswerOverdue.Level.ESCALATED);
    }

    private <T> T read(ReferralId id, Function<Referral, T> what) {
        return scope.in(KREIS, () -> what.apply(referrals.findById(id)));
    }
}
