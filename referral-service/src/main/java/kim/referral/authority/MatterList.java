package kim.referral.authority;

import java.util.List;

/** The legal matters of a Kreis. */
record MatterList(List<MatterInfo> items) {}
