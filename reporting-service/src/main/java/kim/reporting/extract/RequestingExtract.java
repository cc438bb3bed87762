package kim.reporting.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.idempotency.Idempotent;

/** Somebody asks for an extract and looks how far it is. */
@ApplicationScoped
class RequestingExtract {

    private final Extracts extracts;

    RequestingExtract(Extracts extracts) {
        this.extracts = extracts;
    }

    @Idempotent
    @Transactional
    Requested request(RequestExtractRequest request, Caller caller) {
        extracts.forgetOld();
        return new Requested(extracts.begin(request.year(), caller.kreis()));
    }

    @Transactional
    ExtractView look(UUID id) {
        return extracts.find(id).orElseThrow(NotVisible::new);
    }

    record Requested(UUID id) {}
}
