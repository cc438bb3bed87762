package kim.referral.concept;

/** After how many days an unanswered referral is brought to mind, told to coordination, and ends [R5]. */
public record ReferralDeadlines(int remindDays, int escalateDays, int expireDays) {}
