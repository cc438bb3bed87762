package kim.cases.concept;

/** After how many days without an answer the recipient is reminded, coordination is told, the referral expires [R5]. */
public record ReferralDeadlines(int remindDays, int escalateDays, int expireDays) {}
