create table conference (
    id           uuid    primary key,
    kreis        text    not null,
    version      bigint  not null,
    case_id      uuid    not null references case_file,
    episode      integer not null,
    "on"         date    not null,
    subject      text    not null,
    anonymised   boolean not null,
    participants jsonb   not null,
    categories   jsonb   not null,
    client_view  text    not null,
    result       text
);
create index conference_by_case on conference (kreis, case_id, id);
call belongs_to_kreis('conference');
create trigger keeps_history after insert or update on conference
    for each row execute function keep_history('case_id', 'client_view', 'result');

create table undertaking (
    id            uuid   primary key,
    kreis         text   not null,
    version       bigint not null,
    case_id       uuid   not null references case_file,
    conference_id uuid   not null references conference,
    what          text   not null,
    who           text   not null,
    due_on        date   not null,
    kept_on       date
);
create index undertaking_by_conference on undertaking (kreis, conference_id, id);
-- What is due is asked for all cases of a post at once [P8].
create index undertaking_by_case on undertaking (kreis, case_id) where kept_on is null;
call belongs_to_kreis('undertaking');
create trigger keeps_history after insert or update on undertaking
    for each row execute function keep_history('case_id');
