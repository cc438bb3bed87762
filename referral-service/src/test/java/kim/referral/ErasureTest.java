package kim.referral;

import static kim.referral.People.clerk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.privacy.ApplyingErasure;
import kim.platform.privacy.ErasureEvent;
import kim.platform.privacy.Subject;
import kim.platform.privacy.TellingEverything;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {

    private static final Kreis KREIS = new Kreis(People.KREIS);

    @Inject
    Concepts concepts;

    @Inject
    Linked linked;

    @Inject
    ApplyingErasure applying;

    @Inject
    TellingEverything telling;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[D3] an erasure takes what went along with the case's referrals, and leaves the skeleton")
    void forgotten() {
        var linking = linked.told(linked.prepared());
        linked.awaitStatus(linking, "REQUESTED");
        var referral = Story.referral(linking.referral().toString());
        Api.get(clerk(), referral).body("payload.persons[0].familyName", equalTo("Haddad"));

        erase(new Subject(Subject.Kind.CASE, linking.caseId()));

        Api.get(clerk(), referral).body("status", equalTo("REQUESTED")).body("payload", nullValue());
        assertThat(payloads(linking.referral())).isZero();
    }

    @Test
    @DisplayName("[D2] the referrals of a case are told with what went along, who answered, and who looked at them")
    void told() {
        var linking = linked.told(linked.prepared());
        linked.awaitStatus(linking, "REQUESTED");
        Api.get(clerk(), Story.referral(linking.referral().toString())).statusCode(200);

        var told = scope.in(KREIS, () -> telling.tell(List.of(new Subject(Subject.Kind.REFERRAL, linking.referral()))));

        assertThat(told.service()).isEqualTo("referral-service");
        assertThat(told.records()).containsKeys("referral", "referral_payload", "referral_status");
        assertThat(told.records().toString()).contains("Haddad");
        assertThat(told.accesses()).anyMatch(access -> access.roles().equals("authority-clerk"));
    }

    private void erase(Subject subject) {
        scope.in(
                KREIS,
                () -> applying.apply(new ErasureEvent.Requested(
                        UUID.randomUUID(), "CONSENT_WITHDRAWN", LocalDate.of(2026, 3, 2), List.of(subject))));
    }

    private long payloads(UUID referral) {
        return scope.in(
                KREIS,
                () -> database.withHandle(handle -> handle.createQuery(
                                "select count(*) from referral_payload where referral_id = :referral")
                        .bind("referral", referral)
                        .mapTo(Long.class)
                        .one()));
    }
}
