package kim.platform.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** Plain SQL where entities would only be in the way; it takes part in the transaction and Kreis of the work at hand. */
@Singleton
class Sql {

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource) {
        return Jdbi.create(dataSource).setTransactionHandler(new CMTTransactionHandler());
    }
}
