package kim.referral.referral;

import java.util.List;

/** The way of a need through this Kreis, oldest first. */
record Chain(List<ChainLink> links) {}
