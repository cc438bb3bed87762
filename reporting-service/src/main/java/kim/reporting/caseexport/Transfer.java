package kim.reporting.caseexport;

import java.time.Instant;
import java.util.UUID;

/** The mark on an episode: handed over in that export, at that time, in a form with that hash. */
record Transfer(int episode, UUID export, Instant transferredAt, String hash) {}
