-- Who belongs to a household from when to when [K3]; those of the beginning have no first day of their own.
alter table person_in_episode add column since date, add column until date;

create table person_change (
    event_id   uuid    primary key,
    kreis      text    not null,
    case_id    uuid    not null,
    episode    integer not null,
    person_ref uuid    not null,
    on_day     date    not null,
    what       text    not null,
    from_value text    not null,
    to_value   text    not null
);
create index person_change_by_day on person_change (kreis, on_day);
call belongs_to_kreis('person_change');
