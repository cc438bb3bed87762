package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import org.jdbi.v3.core.Jdbi;

/** Closed cases whose time is over [D3]: as many years after the end of their last episode as the concept keeps them. */
@ApplicationScoped
class ExpiredCases {

    /** Where no concept says otherwise. */
    static final int YEARS = 3;

    private static final String EXPIRED = """
            from case_file
            where closed_on <= :before
              and not exists (select from erasure where case_id = case_file.id and person_id is null
                                                    and requested_on >= case_file.closed_on)""";

    private static final String HELD =
            " exists (select from legal_hold where case_id = case_file.id and lifted_on is null)";

    private final Jdbi database;
    private final CurrentConcept concepts;

    ExpiredCases(Jdbi database, CurrentConcept concepts) {
        this.database = database;
        this.concepts = concepts;
    }

    int years(LocalDate day) {
        return concepts.find(day).map(Concept::retentionYears).orElse(YEARS);
    }

    List<CaseFileId> on(LocalDate day) {
        return database.withHandle(handle -> handle.createQuery("select id " + EXPIRED + " order by id")
                .bind("before", day.minusYears(years(day)))
                .mapTo(UUID.class)
                .map(CaseFileId::new)
                .list());
    }

    /** What the night of that day would erase, in figures. */
    RetentionView.Due count(LocalDate day) {
        return database.withHandle(handle -> handle.createQuery("""
                        with expired as (select id, household_id,""" + HELD + " as held " + EXPIRED + """
                        ), going as (select * from expired where not held)
                        select (select count(*) from going) as cases,
                               (select count(*) from expired where held) as held,
                               (select count(distinct person_id) from membership join going using (household_id)) as persons,
                               (select count(*) from contact join going on going.id = case_id) as contacts,
                               (select count(*) from attachment join going on going.id = case_id) as attachments,
                               (select count(*) from filled_form join going on going.id = case_id) as forms""")
                .bind("before", day.minusYears(years(day)))
                .map((row, context) -> new RetentionView.Due(
                        row.getLong("cases"),
                        row.getLong("held"),
                        row.getLong("persons"),
                        row.getLong("contacts"),
                        row.getLong("attachments"),
                        row.getLong("forms")))
                .one());
    }
}
