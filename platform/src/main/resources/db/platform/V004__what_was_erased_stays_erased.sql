-- What this service has forgotten, by random ids that lead nowhere any more; a restored database lacks the last entries
-- and hears of them again from the topic kim.privacy.
create table applied_erasure (
    kreis        text        not null,
    id           uuid        not null,
    reason       text        not null,
    requested_on date        not null,
    applied_at   timestamptz not null default clock_timestamp(),
    primary key (kreis, id)
);
create trigger applied_erasure_stays before update or delete or truncate on applied_erasure
    execute function append_only();
revoke update, delete, truncate on applied_erasure from ${application};
call belongs_to_kreis('applied_erasure');

create table erased_subject (
    kreis      text not null,
    id         uuid not null,
    kind       text not null,
    erasure_id uuid not null,
    primary key (kreis, id, kind)
);
create trigger erased_subject_stays before update or delete or truncate on erased_subject
    execute function append_only();
revoke update, delete, truncate on erased_subject from ${application};
call belongs_to_kreis('erased_subject');
