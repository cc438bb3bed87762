package kim.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.event.InvalidEvent;
import kim.platform.event.Retelling;
import kim.platform.event.ToldEvents;
import org.jboss.logging.Logger;

/**
 * Forgets the rows of what differs and lets them be told again from the first event on. What was never told stays as it
 * is: there would be nothing to put in its place.
 */
@ApplicationScoped
class RepairingFacts {

    private static final Logger LOG = Logger.getLogger(RepairingFacts.class);

    private final ToldEvents events;
    private final Facts facts;
    private final KreisScope scope;

    RepairingFacts(ToldEvents events, Facts facts, KreisScope scope) {
        this.events = events;
        this.facts = facts;
        this.scope = scope;
    }

    void repair(Source source, Set<UUID> subjects, Kreis kreis) {
        var names = subjects.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
        try (var told = events.of(source.topic(), names)) {
            told.subjects().forEach(subject -> repair(source, subject, told, kreis));
        }
    }

    private void repair(Source source, String subject, Retelling told, Kreis kreis) {
        try {
            scope.in(kreis, () -> {
                facts.hold();
                told.readOn();
                facts.forget(source, UUID.fromString(subject));
                told.tell(subject);
            });
        } catch (InvalidEvent e) {
            LOG.warnf("what was told of %s cannot be told again: %s", subject, e.getMessage());
        }
    }
}
