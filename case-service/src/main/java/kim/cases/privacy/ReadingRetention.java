package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kim.cases.privacy.RetentionView.Kind;
import kim.cases.privacy.RetentionView.Policy;
import kim.cases.privacy.RetentionView.Since;
import org.jspecify.annotations.Nullable;

/** [D3] The dry run: what would be erased on a day, and by which rule. */
@ApplicationScoped
class ReadingRetention {

    private static final String CASE_SERVICE = "case-service";

    private final ExpiredCases expired;
    private final Clock clock;

    ReadingRetention(ExpiredCases expired, Clock clock) {
        this.expired = expired;
        this.clock = clock;
    }

    @Transactional
    RetentionView on(@Nullable LocalDate day) {
        var wanted = Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
        return new RetentionView(wanted, policies(wanted), expired.count(wanted));
    }

    private List<Policy> policies(LocalDate day) {
        return List.of(
                new Policy(Kind.CASE, "P" + expired.years(day) + "Y", Since.CASE_CLOSED, CASE_SERVICE),
                new Policy(Kind.CASE, "P0D", Since.CONSENT_WITHDRAWN, CASE_SERVICE),
                new Policy(Kind.PREPARED_PAYLOAD, "P0D", Since.REFERRAL_FINISHED, CASE_SERVICE),
                new Policy(Kind.REFERRAL_PAYLOAD, "P0D", Since.CONSENT_WITHDRAWN, "referral-service"),
                new Policy(Kind.ANSWERED_REQUEST, "P30D", Since.ANSWERED, CASE_SERVICE));
    }
}
