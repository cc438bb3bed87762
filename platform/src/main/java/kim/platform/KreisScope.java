package kim.platform;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The Kreis in which work is done: the caller's, or for jobs and consumers the one named by {@link #in}.
 * There is no third way, so forgetting it shows at once instead of counting nothing.
 */
@ApplicationScoped
public class KreisScope {

    private static final ScopedValue<Kreis> NAMED = ScopedValue.newInstance();

    private final Instance<Caller> caller;

    KreisScope(Instance<Caller> caller) {
        this.caller = caller;
    }

    /** Does the work in one transaction of its own, seeing and writing rows of this Kreis only. */
    @ActivateRequestContext
    public <T> T in(Kreis kreis, Supplier<T> work) {
        return ScopedValue.where(NAMED, kreis)
                .call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** As {@link #in(Kreis, Supplier)}, for work without a result. */
    public void in(Kreis kreis, Runnable work) {
        in(kreis, () -> {
            work.run();
            return kreis;
        });
    }

    /** The Kreis of the work at hand; empty outside of any, where no row of a Kreis can be seen. */
    public Optional<Kreis> current() {
        if (NAMED.isBound()) {
            return Optional.of(NAMED.get());
        }
        return Arc.container().requestContext().isActive() ? caller.get().home() : Optional.empty();
    }
}
