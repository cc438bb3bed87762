-- Somebody of the carrier opened a case that is not theirs, for a time and a reason, and coordination was told [D5].
create table emergency_access (
    id           uuid        primary key,
    kreis        text        not null,
    version      bigint      not null,
    case_id      uuid        not null references case_file,
    post         text        not null,
    organisation text        not null,
    closed_area  boolean     not null,
    who          text        not null,
    reason       text        not null,
    since        timestamptz not null,
    until        timestamptz not null check (until > since),
    seen_by      text,
    seen_at      timestamptz
);
create index emergency_access_by_person on emergency_access (kreis, who, case_id, until);
create index emergency_access_by_organisation on emergency_access (kreis, organisation, id);
call belongs_to_kreis('emergency_access');
create trigger keeps_history after insert or update on emergency_access
    for each row execute function keep_history('case_id');
