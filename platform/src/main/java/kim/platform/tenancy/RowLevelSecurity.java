package kim.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import kim.platform.Kreis;
import kim.platform.KreisScope;

/** Tells PostgreSQL the Kreis each time a connection is taken; its policies compare every row with it [W1]. */
@ApplicationScoped
class RowLevelSecurity implements AgroalPoolInterceptor {

    private final KreisScope scope;

    RowLevelSecurity(KreisScope scope) {
        this.scope = scope;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (var statement = connection.prepareStatement("select set_config('kim.kreis', ?, false)")) {
            statement.setString(1, scope.current().map(Kreis::ags).orElse(""));
            statement.execute();
        } catch (SQLException e) {
            throw new KreisNotSet(e);
        }
    }

    private static final class KreisNotSet extends IllegalStateException {
        KreisNotSet(SQLException cause) {
            super("the connection could not be bound to a Kreis", cause);
        }
    }
}
