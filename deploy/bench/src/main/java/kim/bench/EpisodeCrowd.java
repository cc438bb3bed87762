package kim.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kim.demo.concept.KimKreis;

/**
 * Many episodes in the facts of reporting-service, spread over the Kreise and every municipality of the Land, with their
 * legs, persons, contacts and referrals; made in the database.
 */
final class EpisodeCrowd {

    private static final String DATABASE = "kim_reporting";

    private final BenchStack stack;

    EpisodeCrowd(BenchStack stack) {
        this.stack = stack;
    }

    void fill(int episodes) {
        var kreise = KimKreis.values();
        var municipalities = municipalities();
        for (var i = 0; i < kreise.length; i++) {
            var place = i;
            var own = IntStream.range(0, municipalities.size())
                    .filter(number -> number % kreise.length == place)
                    .mapToObj(municipalities::get)
                    .toList();
            fill(kreise[i], own, episodes / kreise.length);
        }
        stack.sql(DATABASE, "vacuum analyze");
    }

    private List<String> municipalities() {
        var answer = stack.kim()
                .as(KimKreis.DUEREN.administrator())
                .get("/code-lists/municipalities-nrw")
                .expect(200);
        var codes = new ArrayList<String>();
        answer.json().path("codes").forEach(code -> codes.add(code.path("code").asText()));
        return codes;
    }

    private void fill(KimKreis kreis, List<String> municipalities, int episodes) {
        var concept = kreis.concept(stack.kim());
        var post = concept.municipalities().stream()
                .flatMap(one -> concept.responsibilitiesIn(one, LocalDate.of(2025, 6, 1)).stream())
                .findFirst()
                .orElseThrow();
        var places = municipalities.stream().collect(Collectors.joining("','", "array['", "']"));
        var organisation = concept.post(post.post()).organisation();
        stack.sql(
                DATABASE,
                "set session_replication_role = replica",
                "set kim.kreis = '%s'".formatted(kreis.ags()),
                "update concept set document = jsonb_set(document, '{municipalities}', to_jsonb(%s)) where kreis = '%s'"
                        .formatted(places, kreis.ags()),
                """
                create temp table crowd as
                select n, uuidv7() as case_id, opened, case when n %% 4 > 0 then opened + 20 + n %% 300 end as closed,
                       (%s)[1 + n %% %d] as municipality,
                       (array['SELF','REGISTRATION_OFFICE','ABH','JOBCENTER','WORD_OF_MOUTH'])[1 + n %% 5] as route
                from (select n, date '2023-01-01' + n %% 1095 as opened from generate_series(1, %d) as n) as numbered""".formatted(places, municipalities.size(), episodes),
                "update crowd set closed = null where closed > '2025-12-31'",
                """
                insert into episode (kreis, case_id, episode, household_kind, access_route, requested_on, opened_on,
                                     closed_on, reason, early, opened_by)
                select '%s', case_id, 1, case when n %% 3 = 0 then 'FAMILY' else 'SINGLE' end, route, opened - 5, opened,
                       closed, case when closed is not null then 'GOALS_REACHED' end,
                       case when closed is not null then false end, case_id
                from crowd""".formatted(kreis.ags()),
                """
                insert into leg (kreis, case_id, episode, leg, type, focus_area, post, organisation, municipality, from_on,
                                 until_on, ends, begun_by)
                select '%s', case_id, 1, 1, (array['KURZBERATUNG','CASE_MANAGEMENT'])[1 + n %% 2], '%s', '%s', '%s',
                       municipality, opened, closed, case when closed is not null then 'EXIT' end, case_id
                from crowd""".formatted(kreis.ags(), post.focusArea(), post.post(), organisation),
                """
                insert into person_in_episode (kreis, case_id, episode, person_ref, birth_year, gender, nationality_group)
                select '%s', case_id, 1, case_id, 1950 + n %% 70, (array['FEMALE','MALE'])[1 + n %% 2],
                       (array['EU','UKRAINE','MAIN_ASYLUM','OTHER'])[1 + n %% 4]
                from crowd""".formatted(kreis.ags()),
                """
                insert into person_state (told_by, kreis, case_id, episode, person_ref, from_on, residence_group,
                                          benefit_sphere, german_level, employment, housing)
                select case_id, '%s', case_id, 1, case_id, opened,
                       (array['LIMITED','DULDUNG','LONG_TERM','PROTECTION_24'])[1 + n %% 4], 'SGB_II', 'UNKNOWN',
                       'UNKNOWN', 'UNKNOWN'
                from crowd""".formatted(kreis.ags()),
                """
                insert into contact (contact_id, kreis, case_id, episode, on_day, entered_on, sequence, channel, duration_minutes,
                                     interpretation, accompaniment, no_show, topics, told_by)
                select uuidv7(), '%s', case_id, 1, opened + 7 * number, opened + 7 * number, number,
                       (array['OFFICE','PHONE','EMAIL'])[1 + (n + number) %% 3], 45, 'NONE', n %% 10 = 0, false, '{}', case_id
                from crowd cross join generate_series(1, 2) as number""".formatted(kreis.ags()),
                """
                insert into referral (referral_id, kreis, chain_id, kind, sender_kind, sender_organisation, recipient_kind,
                                      matter, municipality, case_id, persons, requested_on, status, version)
                select case_id, '%s', case_id, 'LINKING', 'CARRIER', '%s', (array['ABH','JOBCENTER'])[1 + n %% 2],
                       null, municipality, case_id, 1, opened, 'ACCEPTED', 1
                from crowd where n %% 5 = 0""".formatted(kreis.ags(), organisation),
                """
                insert into referral_step (event_id, kreis, referral_id, version, on_day, status)
                select uuidv7(), '%s', case_id, number, opened + 2 * number, (array['REQUESTED','ACCEPTED'])[number]
                from crowd cross join generate_series(1, 2) as number where n %% 5 = 0""".formatted(kreis.ags()),
                "drop table crowd");
    }
}
