package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import kim.platform.privacy.ErasureEvent;
import kim.platform.privacy.Subject;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Whom and what an erasure is about, for those who do not know cases: ids, by which each service finds what it keeps. */
@ApplicationScoped
class ErasureSubjects {

    private static final String PEOPLE = """
            select 'PERSON' as kind, person.id from person
            join membership on person_id = person.id join case_file using (household_id)
            where case_file.id = :case and person.id = coalesce(cast(:person as uuid), person.id)
            union
            select 'PERSON_REF', person_ref from person
            join membership on person_id = person.id join case_file using (household_id)
            where case_file.id = :case and person.id = coalesce(cast(:person as uuid), person.id)""";

    /** What was sent names the whole household, so a member's name is in it too. */
    private static final String REFERRALS = """
            select 'REFERRAL' as kind, id from prepared_referral where case_id = :case
            union
            select 'REFERRAL', referral_id from case_file where id = :case and referral_id is not null
            union
            select 'REFERRAL', id from handover where case_id = :case""";

    private static final String CASE = """
            select 'CASE' as kind, id from case_file where id = :case
            union
            select 'ORIGIN', referral_id from case_file where id = :case and referral_id is not null""";

    private final Jdbi database;

    ErasureSubjects(Jdbi database) {
        this.database = database;
    }

    /** The person of reference, with the case. */
    List<Subject> ofReference(CaseFileId caseFile, PersonId person) {
        return found(String.join(" union ", PEOPLE, REFERRALS, CASE), caseFile, person);
    }

    /** A member, with nothing that is about all of the household [K8]. */
    List<Subject> ofMember(CaseFileId caseFile, PersonId person) {
        return found(PEOPLE, caseFile, person);
    }

    ErasureEvent.Requested of(Erasure erasure) {
        var whole = PEOPLE + " union " + REFERRALS;
        return new ErasureEvent.Requested(
                erasure.id().id(),
                erasure.reason().name(),
                erasure.requestedOn(),
                found(
                        erasure.person().isPresent() ? whole : whole + " union " + CASE,
                        erasure.caseFile(),
                        erasure.person().orElse(null)));
    }

    private List<Subject> found(String query, CaseFileId caseFile, @Nullable PersonId person) {
        return database.withHandle(handle -> handle.createQuery(query + " order by 1, 2")
                .bind("case", caseFile.id())
                .bind("person", person == null ? null : person.id())
                .map((row, context) -> subject(row))
                .list());
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getObject("id", UUID.class));
    }
}
