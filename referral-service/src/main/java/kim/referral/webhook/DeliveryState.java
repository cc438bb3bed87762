package kim.referral.webhook;

/** Whether a message has arrived. */
enum DeliveryState {
    PENDING,
    DELIVERED,
    /** Given up; it can be replayed. */
    FAILED
}
