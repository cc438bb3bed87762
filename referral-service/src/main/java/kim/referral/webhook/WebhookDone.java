package kim.referral.webhook;

import java.util.UUID;

/** Which subscription an act was about; its secret stands in no answer that is kept. */
record WebhookDone(UUID id) {}
