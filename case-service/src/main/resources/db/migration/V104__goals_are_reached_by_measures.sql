create table goal (
    id            uuid    primary key,
    kreis         text    not null,
    version       bigint  not null,
    case_id       uuid    not null references case_file,
    episode       integer not null,
    field         text    not null,
    specific      text    not null,
    measurable    text    not null,
    relevance     text    not null,
    due_on        date    not null,
    priority      text    not null,
    planned_on    date    not null
);
create index goal_by_case on goal (kreis, case_id, id);
call belongs_to_kreis('goal');
create trigger keeps_history after insert or update on goal
    for each row execute function keep_history('case_id');

create table measure (
    id              uuid   primary key,
    kreis           text   not null,
    version         bigint not null,
    case_id         uuid   not null references case_file,
    goal_id         uuid   not null references goal,
    what            text   not null,
    done_by         text   not null,
    due_on          date   not null,
    state           text   not null,
    referral_id     uuid,
    referral_status text,
    outcome         text,
    unique (kreis, referral_id)
);
create index measure_by_case on measure (kreis, case_id, id);
create index measure_by_goal on measure (kreis, goal_id);
call belongs_to_kreis('measure');
create trigger keeps_history after insert or update on measure
    for each row execute function keep_history('case_id');
