package kim.cases.consent;

import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What others hear of a consent. */
public sealed interface ConsentEvent extends DomainEvent {

    UUID consentId();

    record Given(
            UUID consentId,
            UUID caseId,
            Purpose purpose,
            @Nullable String recipient,
            LocalDate on) implements ConsentEvent {}

    record Withdrawn(
            UUID consentId,
            UUID caseId,
            Purpose purpose,
            @Nullable String recipient,
            LocalDate on) implements ConsentEvent {}
}
