package kim.bench;

import java.time.LocalDate;
import java.util.stream.Collectors;
import kim.demo.concept.Concept;
import kim.demo.concept.KimKreis;

/** Many cases of a Kreis, spread over its posts, one in ten of them running; made in the database. */
final class CaseCrowd {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    private final BenchStack stack;
    private final KimKreis kreis;

    CaseCrowd(BenchStack stack, KimKreis kreis) {
        this.stack = stack;
        this.kreis = kreis;
    }

    /** Triggers stay silent: what they write is no part of a list. */
    void fill(String database, int cases) {
        stack.sql(
                database,
                "set session_replication_role = replica",
                """
                insert into household (id, kreis, version, kind)
                select uuidv7(), '%s', 0, 'SINGLE' from generate_series(1, %d)""".formatted(kreis.ags(), cases),
                """
                with post as (
                    select *, row_number() over () - 1 as place, count(*) over () as posts
                    from (values %s) listed (code, organisation, focus_area)),
                home as (select id, row_number() over () as n from household where kreis = '%s')
                insert into case_file (
                    id, kreis, version, number, type, phase, household_id, post, organisation, focus_area, closed_area,
                    access_route, episode, requested_on, opened_on, closed_on, closure_reason, early, conversations,
                    touches)
                select uuidv7(), '%2$s', 0, 'BENCH-' || n, 'CASE_MANAGEMENT',
                    case when n %% 10 = 0 then 'MONITORING' else 'CLOSED' end,
                    home.id, code, organisation, focus_area, false,
                    'SELF', 1, '2024-01-01', '2024-01-01',
                    case when n %% 10 > 0 then date '2025-01-01' end,
                    case when n %% 10 > 0 then 'GOALS_REACHED' end,
                    case when n %% 10 > 0 then false end,
                    3, 0
                from home join post on place = n %% posts""".formatted(posts(), kreis.ags()),
                "vacuum analyze");
    }

    private String posts() {
        var concept = kreis.concept(stack.kim());
        return concept.municipalities().stream()
                .flatMap(municipality -> concept.responsibilitiesIn(municipality, LONG_AGO).stream())
                .filter(responsible -> !concept.isClosed(responsible.focusArea()))
                .map(responsible -> row(concept, responsible.post(), responsible.focusArea()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String row(Concept concept, String post, String focusArea) {
        return "('%s', '%s', '%s')".formatted(post, concept.post(post).organisation(), focusArea);
    }
}
