package kim.referral.webhook;

/** @param messages how many will be sent once more */
record Replayed(int messages) {}
