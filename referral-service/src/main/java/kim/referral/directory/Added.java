package kim.referral.directory;

import java.util.UUID;

/** What became of an addition: the id under which it can be read. */
record Added(UUID id) {}
