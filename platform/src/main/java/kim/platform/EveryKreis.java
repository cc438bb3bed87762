package kim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** For jobs: they loop over the Kreise, each in a transaction of its own, because no work belongs to all of them. */
@ApplicationScoped
public class EveryKreis {

    private final KreisScope scope;
    private final CodeLists codeLists;

    EveryKreis(KreisScope scope, CodeLists codeLists) {
        this.scope = scope;
        this.codeLists = codeLists;
    }

    public void inTurn(Consumer<Kreis> work) {
        codeLists.all(CodeList.KREISE_NRW).stream()
                .map(code -> new Kreis(code.code()))
                .forEach(kreis -> scope.in(kreis, () -> work.accept(kreis)));
    }
}
