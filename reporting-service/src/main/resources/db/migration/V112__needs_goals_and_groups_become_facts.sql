-- What is known of a person now says who they are at any time; what can change while a case runs is kept with its days:
-- a state holds from its first day on and no longer on its last.
create table person_state (
    told_by         uuid    not null,
    kreis           text    not null,
    case_id         uuid    not null,
    episode         integer not null,
    person_ref      uuid    not null,
    from_on         date    not null,
    to_on           date,
    residence_group text    not null,
    benefit_sphere  text    not null,
    german_level    text    not null,
    employment      text    not null,
    housing         text    not null,
    primary key (told_by, person_ref)
);
create index person_state_by_person on person_state (kreis, case_id, episode, person_ref, from_on);
call belongs_to_kreis('person_state');
insert into person_state
select episode.opened_by, kreis, case_id, episode, person_ref, opened_on, null, residence_group, benefit_sphere,
       'UNKNOWN', 'UNKNOWN', 'UNKNOWN'
from person_in_episode join episode using (kreis, case_id, episode);
alter table person_in_episode drop column residence_group, drop column benefit_sphere;

-- When it was entered: an entry long after the day it is about is a matter of quality.
alter table contact add column entered_on date;
update contact set entered_on = on_day;
alter table contact alter column entered_on set not null;

create table assessment (
    assessment_id uuid    primary key,
    kreis         text    not null,
    case_id       uuid    not null,
    episode       integer not null,
    number        integer not null,
    at_close      boolean not null,
    on_day        date    not null,
    told_by       uuid    not null
);
create index assessment_by_case on assessment (kreis, case_id, episode, number);
create index assessment_by_day on assessment (kreis, on_day);
call belongs_to_kreis('assessment');

create table need (
    assessment_id uuid    not null,
    kreis         text    not null,
    position      integer not null,
    field         text    not null,
    urgency       text    not null,
    person_ref    uuid,
    settled       boolean not null,
    primary key (assessment_id, position)
);
call belongs_to_kreis('need');

-- Said again, the later one counts; both are kept.
create table goal_evaluation (
    event_id   uuid    primary key,
    kreis      text    not null,
    goal_id    uuid    not null,
    case_id    uuid    not null,
    episode    integer not null,
    field      text    not null,
    attainment text    not null,
    on_day     date    not null,
    version    bigint  not null
);
create index goal_evaluation_by_day on goal_evaluation (kreis, on_day);
call belongs_to_kreis('goal_evaluation');

create table observation (
    observation_id uuid    primary key,
    kreis          text    not null,
    case_id        uuid    not null,
    episode        integer not null,
    kind           text    not null,
    field          text    not null,
    bodies         text[]  not null,
    municipality   text,
    on_day         date    not null,
    told_by        uuid    not null
);
create index observation_by_day on observation (kreis, on_day);
call belongs_to_kreis('observation');

create table open_hour (
    open_hour_id     uuid    primary key,
    kreis            text    not null,
    post             text    not null,
    organisation     text    not null,
    municipality     text,
    on_day           date    not null,
    duration_minutes integer not null,
    told_by          uuid    not null
);
create index open_hour_by_day on open_hour (kreis, on_day);
call belongs_to_kreis('open_hour');

create table anonymous_contact (
    open_hour_id      uuid    not null,
    kreis             text    not null,
    position          integer not null,
    topics            text[]  not null,
    interpretation    text    not null,
    gender            text    not null,
    age_group         text    not null,
    nationality_group text    not null,
    residence_group   text    not null,
    primary key (open_hour_id, position)
);
call belongs_to_kreis('anonymous_contact');

create table group_event (
    group_event_id   uuid    primary key,
    kreis            text    not null,
    kind             text    not null,
    post             text    not null,
    organisation     text    not null,
    municipality     text,
    on_day           date    not null,
    duration_minutes integer not null,
    topics           text[]  not null,
    head_count       integer not null,
    told_by          uuid    not null
);
create index group_event_by_day on group_event (kreis, on_day);
call belongs_to_kreis('group_event');
