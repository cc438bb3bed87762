alter table contact add column next_appointment_on date;

-- The case rests on purpose; no clock runs [C9].
create table waiting_mark (
    id       uuid   primary key,
    kreis    text   not null,
    version  bigint not null,
    case_id  uuid   not null references case_file,
    since    date   not null,
    until    date check (until >= since),
    reason   text   not null,
    ended_on date check (ended_on >= since)
);
create index waiting_mark_by_case on waiting_mark (kreis, case_id, id);
call belongs_to_kreis('waiting_mark');
create trigger keeps_history after insert or update on waiting_mark
    for each row execute function keep_history('case_id');

create table inactivity_warning (
    id        uuid primary key,
    kreis     text not null,
    case_id   uuid not null references case_file,
    warned_on date not null,
    closes_on date not null,
    unique (case_id, warned_on)
);
create index inactivity_warning_by_case on inactivity_warning (kreis, case_id, warned_on);
call belongs_to_kreis('inactivity_warning');
create trigger keeps_history after insert on inactivity_warning
    for each row execute function keep_history('case_id');

-- Silent cases are looked for every night among those that run.
create index case_file_running on case_file (kreis, type, opened_on) where phase <> 'CLOSED';
-- Most cases are closed; who asks for those that run must not wade through the others.
create index case_file_running_by_post on case_file (kreis, post, id) where phase <> 'CLOSED';
create index case_file_running_by_organisation on case_file (kreis, organisation, id) where phase <> 'CLOSED';
create index contact_by_day on contact (kreis, case_id, "on");
