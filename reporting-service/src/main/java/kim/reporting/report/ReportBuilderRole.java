package kim.reporting.report;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Signs in as the second role of the database. */
@Singleton
class ReportBuilderRole {

    @Produces
    @Singleton
    @EveryKreisReport
    Jdbi everyKreis(@DataSource("builder") AgroalDataSource dataSource) {
        var jdbi = Jdbi.create(dataSource);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }
}
