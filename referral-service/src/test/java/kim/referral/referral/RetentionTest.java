package kim.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.concept.OrganisationKind;
import kim.referral.payload.AuthorityRequest;
import kim.referral.payload.Payloads;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In a Kreis whose concept lets an authority read on for thirty days. */
@QuarkusTest
class RetentionTest {

    private static final Kreis KREIS = new Kreis("05111");
    private static final Actor SENDER = new Actor(EnumSet.of(Side.SENDER), "test", null);
    private static final Actor RECIPIENT = new Actor(EnumSet.of(Side.RECIPIENT), "test", null);

    @Inject
    SendingReferral sending;

    @Inject
    Referrals referrals;

    @Inject
    Chronicle chronicle;

    @Inject
    Payloads payloads;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Inject
    Clock clock;

    @BeforeEach
    void concept() {
        scope.in(
                KREIS,
                () -> database.useHandle(handle -> handle.createUpdate("""
                        insert into concept (kreis, valid_from, version, hash, document)
                        values ('05111', '2024-01-01', 1, '',
                                '{"referralDeadlines": {"remindDays": 3, "escalateDays": 7, "expireDays": 14},
                                  "payloadRetention": [{"kind": "LINKING", "days": 30}]}')
                        on conflict do nothing""").execute()));
    }

    @Test
    @DisplayName(
            "[R10] what went along with a finished referral stays for the retention of its kind, and not a day longer")
    void finished() {
        var id = sent();
        step(id, (referral, today) -> referral.accept(RECIPIENT, today));
        step(
                id,
                (referral, today) ->
                        referral.report(ReferralStatus.COMPLETED, new Outcome("INFORMATION_GIVEN", null), RECIPIENT));

        assertThat(isThere(id)).isTrue();
        deleteDue(29);
        assertThat(isThere(id)).isTrue();
        deleteDue(30);
        assertThat(isThere(id)).isFalse();
    }

    @Test
    @DisplayName("[E3] [R10] what is withdrawn, taken back or rejected is kept for nobody")
    void neverKept() {
        var withdrawn = sent();
        step(withdrawn, (referral, today) -> referral.withdraw(new Actor(EnumSet.of(Side.SYSTEM), "test", null)));
        var cancelled = sent();
        step(cancelled, (referral, today) -> referral.cancel(null, SENDER));
        var rejected = sent();
        step(rejected, (referral, today) -> referral.reject(Reason.NO_CAPACITY, null, RECIPIENT, today));

        assertThat(List.of(isThere(withdrawn), isThere(cancelled), isThere(rejected)))
                .containsOnly(false);
    }

    private ReferralId sent() {
        return scope.in(KREIS, () -> {
            var today = LocalDate.now(clock);
            var referral = NewReferral.linking(
                    ReferralId.next(),
                    new Sender(OrganisationKind.CARRIER, new OrganisationCode("carrier"), new PostCode("post")),
                    Recipient.body(RecipientKind.ABH, new OrganisationCode("abh")),
                    new Need(null, null, null, 1, today),
                    new CaseLink(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
                    today);
            sending.send(referral, new AuthorityRequest(null, null, List.of()), SENDER);
            return referral.id();
        });
    }

    private void step(ReferralId id, BiFunction<Referral, LocalDate, StatusChanged> step) {
        scope.in(KREIS, () -> chronicle.note(step.apply(referrals.findById(id), LocalDate.now(clock))));
    }

    private void deleteDue(int daysFromNow) {
        scope.in(KREIS, () -> payloads.deleteDue(LocalDate.now(clock).plusDays(daysFromNow)));
    }

    private boolean isThere(ReferralId id) {
        return scope.in(
                KREIS, () -> payloads.of(id.id(), AuthorityRequest.class).isPresent());
    }
}
