create table assessment (
    id          uuid    primary key,
    kreis       text    not null,
    version     bigint  not null,
    case_id     uuid    not null references case_file,
    episode     integer not null,
    number      integer not null,
    "on"        date    not null,
    needs       jsonb   not null,
    resources   jsonb   not null,
    network     jsonb   not null,
    client_view text    not null,
    at_close    boolean not null,
    unique (kreis, case_id, episode, number)
);
call belongs_to_kreis('assessment');
-- The history tells that there was an assessment; what was said in it is in the assessment alone.
create trigger keeps_history after insert or update on assessment
    for each row execute function keep_history('case_id', 'needs', 'resources', 'network', 'client_view');
