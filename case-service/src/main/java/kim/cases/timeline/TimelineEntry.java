package kim.cases.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kim.platform.Wording;

/**
 * One act in the life of a case.
 *
 * @param who the id of whoever did it, or the service that did
 * @param text for people
 * @param links where what was done can be read
 */
record TimelineEntry(UUID id, Instant at, String who, String act, Wording text, List<String> links) {}
