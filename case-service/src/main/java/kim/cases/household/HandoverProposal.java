package kim.cases.household;

import java.util.List;
import java.util.UUID;

/**
 * [K6] The post may not be the right one any longer; it is proposed to hand over, nothing happens by itself.
 *
 * @param age of the person of reference, in years
 * @param posts that are responsible at this age, except vacant ones
 */
record HandoverProposal(Reason reason, UUID personId, int age, List<String> posts) {

    enum Reason {
        /** The post's responsibility begins later or ends earlier. */
        AGE_LIMIT
    }
}
