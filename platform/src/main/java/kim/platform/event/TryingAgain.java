package kim.platform.event;

import io.smallrye.faulttolerance.api.BeforeRetryHandler;
import org.eclipse.microprofile.faulttolerance.ExecutionContext;
import org.jboss.logging.Logger;

/** Says why an event is tried again; the event itself is not logged [D4]. */
class TryingAgain implements BeforeRetryHandler {

    private static final Logger LOG = Logger.getLogger(TryingAgain.class);

    @Override
    public void handle(ExecutionContext attempt) {
        LOG.warn("an event could not be handled yet and is tried again", attempt.getFailure());
    }
}
