package kim.platform.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.Kreis;
import kim.platform.KreisScope;

/** Tells Hibernate the Kreis of the work at hand, and refuses to work in none. */
@ApplicationScoped
@PersistenceUnitExtension
class TenantOfWork implements TenantResolver {

    private final KreisScope scope;

    TenantOfWork(KreisScope scope) {
        this.scope = scope;
    }

    @Override
    public String getDefaultTenantId() {
        return Kreis.LAND.ags();
    }

    @Override
    public String resolveTenantId() {
        return scope.current()
                .map(Kreis::ags)
                .orElseThrow(() -> new IllegalStateException("no Kreis is set for this work: use KreisScope.in"));
    }
}
