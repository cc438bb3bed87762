package kim.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import kim.platform.NotAllowed;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.concept.OrganisationKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private static final Sender OFFICE =
            new Sender(OrganisationKind.REGISTRATION_OFFICE, new OrganisationCode("meldeamt-niederzier"), null);
    private static final Sender COORDINATION =
            new Sender(OrganisationKind.KREIS, new OrganisationCode("ki-dueren"), null);
    private static final Recipient POST =
            Recipient.post(new PostCode("diakonie-juelich-welcome-1"), new OrganisationCode("diakonie-juelich"));

    @Test
    @DisplayName("[R2] a forwarded need points back to where it came from, and keeps its chain and its age")
    void chain() {
        var access = inClearing();
        var successor = assigned(access);

        assertThat(access.status()).isEqualTo(ReferralStatus.FORWARDED);
        assertThat(successor.predecessor()).contains(access.id());
        assertThat(successor.chain()).isEqualTo(access.id());
        assertThat(successor.need().since()).isEqualTo(MONDAY);
        assertThat(successor.requestedOn()).isEqualTo(FRIDAY);
    }

    @Test
    @DisplayName("[Z2] a need that a post rejects waits in clearing again, since it first came")
    void rejectedNeedReturns() {
        var successor = assigned(inClearing());
        successor.reject(Reason.NO_CAPACITY, null, recipient(), FRIDAY);

        var again = Successor.inClearing(successor, FRIDAY).orElseThrow();

        assertThat(again.kind()).isEqualTo(ReferralKind.ACCESS);
        assertThat(again.recipient()).isEqualTo(Recipient.clearing());
        assertThat(again.chain()).isEqualTo(successor.chain());
        assertThat(again.need().since()).isEqualTo(MONDAY);
    }

    @Test
    @DisplayName("[R1] a need that is not rejected never returns to clearing")
    void onlyRejectedReturns() {
        var successor = assigned(inClearing());

        assertThat(Successor.inClearing(successor, FRIDAY)).isEmpty();
    }

    @Test
    @DisplayName("[R1] the sender cannot answer for the recipient, nor take back what the recipient alone may end")
    void sendersDoNotAnswer() {
        var successor = assigned(inClearing());

        assertThatThrownBy(() -> successor.accept(sender(), FRIDAY)).isInstanceOf(NotAllowed.class);
        assertThat(successor.status()).isEqualTo(ReferralStatus.REQUESTED);
        assertThat(successor.answeredOn()).isEmpty();
    }

    @Test
    @DisplayName("[R6] a case that was opened after the referral had ended changes nothing but the link to it")
    void lateCase() {
        var successor = assigned(inClearing());
        successor.accept(recipient(), FRIDAY);
        successor.withdraw(Actor.of(Side.SYSTEM, "test"));
        var opened = UUID.randomUUID();

        assertThat(successor.becameCase(opened, recipient())).isEmpty();
        assertThat(successor.status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(successor.caseLink().map(CaseLink::caseId)).contains(opened);
    }

    private static Referral inClearing() {
        var need = new Need("05358048", "REGISTRATION_OFFICE", null, 4, MONDAY);
        var access = NewReferral.intoKim(OFFICE, need, MONDAY);
        access.request(sender());
        return access;
    }

    private static Referral assigned(Referral access) {
        access.forward(null, recipient(), FRIDAY);
        var successor = Successor.forwarded(access, POST, COORDINATION, FRIDAY);
        successor.request(sender());
        return successor;
    }

    private static Actor sender() {
        return Actor.of(Side.SENDER, "test");
    }

    private static Actor recipient() {
        return new Actor(EnumSet.of(Side.RECIPIENT), "test", null);
    }
}
