create table episode (
    kreis          text    not null,
    case_id        uuid    not null,
    episode        integer not null,
    household_kind text    not null,
    access_route   text    not null,
    referral_id    uuid,
    requested_on   date    not null,
    opened_on      date    not null,
    closed_on      date check (closed_on >= opened_on),
    reason         text,
    early          boolean,
    opened_by      uuid    not null,
    closed_by      uuid,
    primary key (case_id, episode)
);
create index episode_by_referral on episode (kreis, referral_id);
call belongs_to_kreis('episode');

-- An episode runs in legs: from one day to another its type, post, carrier and place stay what they are. Entries begin
-- the first leg, exits end the last, and every change between is a transfer out of one leg and into the next [M8].
create table leg (
    kreis        text    not null,
    case_id      uuid    not null,
    episode      integer not null,
    leg          integer not null,
    type         text    not null,
    focus_area   text    not null,
    post         text    not null,
    organisation text    not null,
    municipality text,
    from_on      date    not null,
    until_on     date check (until_on >= from_on),
    ends         text check (ends in ('TRANSFER', 'EXIT')),
    begun_by     uuid    not null,
    primary key (case_id, episode, leg),
    check ((until_on is null) = (ends is null))
);
create index leg_by_beginning on leg (kreis, from_on, until_on);
create index leg_by_end on leg (kreis, until_on);
call belongs_to_kreis('leg');

create table person_in_episode (
    kreis             text    not null,
    case_id           uuid    not null,
    episode           integer not null,
    person_ref        uuid    not null,
    birth_year        integer,
    gender            text    not null,
    nationality_group text    not null,
    residence_group   text    not null,
    benefit_sphere    text    not null,
    primary key (case_id, episode, person_ref)
);
create index person_in_episode_by_person on person_in_episode (kreis, person_ref);
call belongs_to_kreis('person_in_episode');

create table admission (
    event_id      uuid    primary key,
    kreis         text    not null,
    case_id       uuid    not null,
    episode       integer not null,
    on_day        date    not null,
    decision      text    not null,
    conversations integer not null,
    conversion    boolean not null,
    criteria_met  integer not null,
    threshold     integer not null
);
create index admission_by_day on admission (kreis, on_day);
call belongs_to_kreis('admission');

create table phase_change (
    event_id   uuid    primary key,
    kreis      text    not null,
    case_id    uuid    not null,
    episode    integer not null,
    on_day     date    not null,
    from_phase text    not null,
    to_phase   text    not null
);
create index phase_change_by_case on phase_change (kreis, case_id, episode);
call belongs_to_kreis('phase_change');

-- sequence counts the conversations of an episode; it is empty where there was none, as with a letter or a no-show.
create table contact (
    contact_id       uuid    primary key,
    kreis            text    not null,
    case_id          uuid    not null,
    episode          integer not null,
    on_day           date    not null,
    sequence         integer,
    channel          text    not null,
    duration_minutes integer,
    interpretation   text,
    accompaniment    boolean not null,
    no_show          boolean not null,
    topics           text[]  not null,
    told_by          uuid    not null
);
create index contact_by_day on contact (kreis, on_day);
create index contact_by_case on contact (kreis, case_id, episode, on_day);
call belongs_to_kreis('contact');

create table goal (
    goal_id uuid    primary key,
    kreis   text    not null,
    case_id uuid    not null,
    episode integer not null,
    field   text    not null,
    on_day  date    not null,
    told_by uuid    not null
);
create index goal_by_case on goal (kreis, case_id, episode);
call belongs_to_kreis('goal');

create table measure_state (
    event_id   uuid   primary key,
    kreis      text   not null,
    measure_id uuid   not null,
    goal_id    uuid   not null,
    case_id    uuid   not null,
    state      text   not null,
    on_day     date   not null,
    version    bigint not null
);
create index measure_state_by_measure on measure_state (kreis, measure_id, version);
call belongs_to_kreis('measure_state');

create table prepared_referral (
    referral_id            uuid primary key,
    kreis                  text not null,
    case_id                uuid not null,
    measure_id             uuid not null,
    recipient_organisation text not null,
    recipient_kind         text not null,
    matter                 text,
    on_day                 date not null,
    told_by                uuid not null
);
create index prepared_referral_by_measure on prepared_referral (kreis, measure_id);
call belongs_to_kreis('prepared_referral');
