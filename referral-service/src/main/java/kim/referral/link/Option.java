package kim.referral.link;

/** One line of a selection; public for the template. */
public record Option(String value, String label) {}
