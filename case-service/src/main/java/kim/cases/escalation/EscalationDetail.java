package kim.cases.escalation;

import java.util.List;
import java.util.UUID;
import kim.cases.person.HouseholdView;

/**
 * A question with the people it is about, as far as the reader may know them.
 *
 * @param household by name where the client consented, else without faces
 * @param similar other cases with the same field of action and focus area, newest first
 */
record EscalationDetail(EscalationView escalation, HouseholdView household, List<UUID> similar) {}
