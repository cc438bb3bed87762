package kim.referral.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import kim.platform.idempotency.Idempotent;

/** [R3] A batch is answered per item: what is right is received, what is wrong is named, and neither hinders the other. */
@ApplicationScoped
class ReceivingBatch {

    private final TakingItems taking;
    private final Offices offices;

    ReceivingBatch(TakingItems taking, Offices offices) {
        this.taking = taking;
        this.offices = offices;
    }

    /** All that it answers as received is committed with it. */
    @Idempotent
    @Transactional
    BatchAnswer receive(List<JsonNode> items, Locale locale) {
        return BatchAnswer.of(taking.take(items, offices.calling(), locale));
    }
}
