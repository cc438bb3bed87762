package kim.referral.concept;

import java.util.List;

/** A part of the Kreis; coordination may be limited to it [W6]. */
public record District(String code, List<String> municipalities) {}
