create table open_hour (
    id               uuid    primary key,
    kreis            text    not null,
    version          bigint  not null,
    post             text    not null,
    organisation     text    not null,
    "on"             date    not null,
    place            text    not null,
    municipality     text,
    duration_minutes integer not null,
    contacts         jsonb   not null
);
create index open_hour_by_post on open_hour (kreis, post, id);
create index open_hour_by_organisation on open_hour (kreis, organisation, id);
create index open_hour_by_age on open_hour (kreis, id);
call belongs_to_kreis('open_hour');

create table group_event (
    id               uuid    primary key,
    kreis            text    not null,
    version          bigint  not null,
    kind             text    not null,
    post             text    not null,
    organisation     text    not null,
    "on"             date    not null,
    place            text    not null,
    municipality     text,
    duration_minutes integer not null,
    topics           jsonb   not null,
    languages        jsonb   not null,
    head_count       integer not null check (head_count > 0)
);
create index group_event_by_post on group_event (kreis, post, id);
create index group_event_by_organisation on group_event (kreis, organisation, id);
create index group_event_by_age on group_event (kreis, id);
call belongs_to_kreis('group_event');

-- How often a post's load was told, and the lock under which it is counted.
create table post_load (
    kreis   text   not null,
    post    text   not null,
    version bigint not null,
    primary key (kreis, post)
);
call belongs_to_kreis('post_load');
