package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Every case of the Kreis, whoever leads it: whoever answers to people for their data does so for all of them [W1]. */
@ApplicationScoped
class KnownCases {

    private final Jdbi database;

    KnownCases(Jdbi database) {
        this.database = database;
    }

    /** @throws NotVisible when there is no such case in the Kreis */
    void require(CaseFileId id) {
        if (!exists("select exists (select from case_file where id = :case)", id, null)) {
            throw new NotVisible();
        }
    }

    /** @throws NotVisible when the person never belonged to the household of the case */
    void requireMember(CaseFileId id, UUID person) {
        if (!exists("""
                select exists (select from membership join case_file using (household_id)
                               where case_file.id = :case and person_id = :person)""", id, person)) {
            throw new NotVisible();
        }
    }

    boolean isRunning(CaseFileId id) {
        return exists("select exists (select from case_file where id = :case and closed_on is null)", id, null);
    }

    /** Whether all of the case is about them: what was said in it was said with them. */
    boolean isOfReference(CaseFileId id, UUID person) {
        return exists("""
                select exists (select from membership join case_file using (household_id)
                               where case_file.id = :case and person_id = :person and position = 0)""", id, person);
    }

    private boolean exists(String question, CaseFileId id, @Nullable UUID person) {
        return database.withHandle(handle -> {
            var query = handle.createQuery(question).bind("case", id.id());
            return (person == null ? query : query.bind("person", person))
                    .mapTo(Boolean.class)
                    .one();
        });
    }
}
