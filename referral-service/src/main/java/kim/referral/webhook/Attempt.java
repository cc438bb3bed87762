package kim.referral.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of sending a message once.
 *
 * @param status of the receiver's answer; empty where there was none
 */
record Attempt(@Nullable Integer status) {

    static final Attempt UNREACHED = new Attempt(null);

    private static final int GONE = 410;

    boolean hasArrived() {
        return status != null && status >= 200 && status < 300;
    }

    boolean isUnsubscribed() {
        return status != null && status == GONE;
    }
}
