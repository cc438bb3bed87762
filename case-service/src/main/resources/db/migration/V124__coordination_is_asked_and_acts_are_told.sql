-- What one transaction changed is one act; the timeline shows it as one [C12].
alter table case_history add column change xid8 not null default pg_current_xact_id();

-- Questions about a case, put to coordination [Z8].
create table escalation (
    id          uuid    primary key,
    kreis       text    not null,
    version     bigint  not null,
    case_id     uuid    not null references case_file,
    post        text    not null,
    field       text    not null,
    question    text    not null,
    identified  boolean not null,
    raised_on   date    not null,
    state       text    not null,
    answer      text,
    answered_on date
);
create index escalation_by_post on escalation (kreis, post, id);
create index escalation_by_age on escalation (kreis, id);
call belongs_to_kreis('escalation');
create trigger keeps_history after insert or update on escalation
    for each row execute function keep_history('case_id', 'question', 'answer');
