create table contact (
    id               uuid    primary key,
    kreis            text    not null,
    version          bigint  not null,
    case_id          uuid    not null references case_file,
    episode          integer not null,
    sequence         integer,
    "on"             date    not null,
    duration_minutes integer,
    channel          text    not null,
    place            text,
    language         text,
    interpretation   text,
    participants     jsonb   not null,
    topics           jsonb   not null,
    accompanied_to   text,
    no_show          boolean not null,
    note             text,
    next_step        text,
    draft            boolean not null
);
create index contact_by_case on contact (kreis, case_id, id);
call belongs_to_kreis('contact');
-- What was said in confidence and what comes next are in the contact alone, not in the history of changes [B1] [W4].
create trigger keeps_history after insert or update on contact
    for each row execute function keep_history('case_id', 'note', 'next_step');
