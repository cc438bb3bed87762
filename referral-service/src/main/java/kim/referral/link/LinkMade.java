package kim.referral.link;

import java.util.UUID;

/** What became of making a link; its secrets can be worked out again from its id and stand nowhere. */
record LinkMade(UUID id) {}
