package kim.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import org.jdbi.v3.core.Jdbi;

/** Whether there is in a case what a file is to hang on. */
@ApplicationScoped
class Targets {

    private final Jdbi database;

    Targets(Jdbi database) {
        this.database = database;
    }

    boolean exists(CaseFileId caseFile, Target target) {
        var part = target.partId();
        return switch (target.part()) {
            case CASE -> true;
            case CONSENT -> part != null && isThere("consent", caseFile, part);
            case INSTRUMENT -> part != null && isThere("instrument_on_file", caseFile, part);
        };
    }

    private boolean isThere(String table, CaseFileId caseFile, UUID part) {
        return database.withHandle(handle -> handle.createQuery(
                        "select exists (select from %s where id = :part and case_id = :caseFile)".formatted(table))
                .bind("part", part)
                .bind("caseFile", caseFile.id())
                .mapTo(Boolean.class)
                .one());
    }
}
