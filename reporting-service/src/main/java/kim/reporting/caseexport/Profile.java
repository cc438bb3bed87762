package kim.reporting.caseexport;

/** The shape of the document; a change that is not only an addition is a new version beside this one. */
final class Profile {

    static final String NAME = "kim-case-export/1";

    /** What stands of an episode in it: nothing that names a person, a post or a focus area. */
    static final String EPISODE = """
            select episode.case_id, episode.episode, jsonb_strip_nulls(jsonb_build_object(
                'caseId', episode.case_id, 'episode', episode.episode, 'householdKind', household_kind,
                'accessRoute', access_route, 'requestedOn', requested_on, 'openedOn', opened_on, 'closedOn', closed_on,
                'closureReason', reason, 'early', early,
                'legs', (select jsonb_agg(jsonb_build_object(
                             'type', type, 'carrier', organisation, 'municipality', municipality, 'from', from_on,
                             'until', until_on) order by leg)
                         from leg where leg.case_id = episode.case_id and leg.episode = episode.episode),
                'persons', (select coalesce(jsonb_agg(jsonb_build_object(
                                'personRef', person_ref, 'birthYear', birth_year, 'gender', gender,
                                'nationalityGroup', nationality_group, 'residenceGroup', residence_group,
                                'benefitSphere', benefit_sphere, 'since', since, 'until', until) order by person_ref), '[]')
                            from person_in_episode as person
                                join person_state as state using (kreis, case_id, episode, person_ref)
                            where case_id = episode.case_id and person.episode = episode.episode and state.to_on is null),
                'contacts', (select count(*) from contact
                             where contact.case_id = episode.case_id and contact.episode = episode.episode and not no_show),
                'accompaniments', (select count(*) from contact
                                   where contact.case_id = episode.case_id and contact.episode = episode.episode
                                     and not no_show and accompaniment)))::text as document
            from episode""";

    private Profile() {}
}
