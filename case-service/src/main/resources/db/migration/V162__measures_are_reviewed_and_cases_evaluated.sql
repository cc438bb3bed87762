-- What cases bring to light about the system around them [S1].
create table observation (
    id           uuid    primary key,
    kreis        text    not null,
    version      bigint  not null,
    case_id      uuid    not null references case_file,
    episode      integer not null,
    "on"         date    not null,
    kind         text    not null,
    field        text    not null,
    bodies       jsonb   not null,
    municipality text,
    description  text    not null
);
create index observation_by_case on observation (kreis, case_id, id);
call belongs_to_kreis('observation');
create trigger keeps_history after insert or update on observation
    for each row execute function keep_history('case_id', 'description');

create table review (
    id                uuid    primary key,
    kreis             text    not null,
    version           bigint  not null,
    case_id           uuid    not null references case_file,
    measure_id        uuid    not null references measure,
    "on"              date    not null,
    service_reached   boolean not null,
    delivered_in_full boolean,
    fits              boolean,
    goal              text    not null,
    client_view       text    not null,
    note              text,
    next_on           date,
    observation_id    uuid references observation
);
create index review_by_measure on review (kreis, measure_id, id);
call belongs_to_kreis('review');
create trigger keeps_history after insert or update on review
    for each row execute function keep_history('case_id', 'client_view', 'note');

create table evaluation (
    id                uuid    primary key,
    kreis             text    not null,
    version           bigint  not null,
    case_id           uuid    not null references case_file,
    episode           integer not null,
    "on"              date    not null,
    goals             jsonb   not null,
    client_view       text    not null,
    case_manager_view text    not null,
    remaining         text,
    lessons           text,
    comparison        jsonb   not null
);
create index evaluation_by_case on evaluation (kreis, case_id, id);
call belongs_to_kreis('evaluation');
create trigger keeps_history after insert or update on evaluation
    for each row execute function keep_history(
        'case_id', 'goals', 'client_view', 'case_manager_view', 'remaining', 'lessons');
