package kim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.jboss.logging.Logger;

/** For jobs: they loop over the Kreise, each in a transaction of its own, because no work belongs to all of them. */
@ApplicationScoped
public class EveryKreis {

    private static final Logger LOG = Logger.getLogger(EveryKreis.class);

    private final KreisScope scope;
    private final CodeLists codeLists;

    EveryKreis(KreisScope scope, CodeLists codeLists) {
        this.scope = scope;
        this.codeLists = codeLists;
    }

    /**
     * Does the work in every Kreis; where it fails, the others are done all the same.
     *
     * @throws IllegalStateException at the end, naming the Kreise in which it failed
     */
    public void inTurn(Consumer<Kreis> work) {
        var failed = new ArrayList<Kreis>();
        kreise().forEach(kreis -> {
            try {
                scope.in(kreis, () -> work.accept(kreis));
            } catch (RuntimeException e) {
                LOG.errorf(e, "the work failed in Kreis %s; the others go on", kreis);
                failed.add(kreis);
            }
        });
        if (!failed.isEmpty()) {
            throw new IllegalStateException("the work failed in " + failed);
        }
    }

    private List<Kreis> kreise() {
        return codeLists.all(CodeList.KREISE_NRW).stream()
                .map(code -> new Kreis(code.code()))
                .toList();
    }
}
