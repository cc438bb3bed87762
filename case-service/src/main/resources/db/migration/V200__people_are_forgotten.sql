-- That somebody is to be forgotten, why, and how far it has come [D3]. It names no person once it is done: the id leads
-- nowhere then.
create table erasure (
    id           uuid   primary key,
    kreis        text   not null,
    version      bigint not null,
    case_id      uuid   not null references case_file,
    person_id    uuid,
    reason       text   not null,
    state        text   not null,
    requested_by text   not null,
    requested_on date   not null,
    applied_on   date
);
create index erasure_by_case on erasure (kreis, case_id);
create index erasure_due on erasure (kreis, id) where state = 'REQUESTED';
create index erasure_by_age on erasure (kreis, id);
call belongs_to_kreis('erasure');

-- Each service says for itself that it has forgotten; this may be heard before the erasure itself after a restore.
create table erasure_confirmation (
    kreis        text   not null,
    erasure_id   uuid   not null,
    service      text   not null,
    rows         bigint not null,
    confirmed_on date   not null,
    primary key (kreis, erasure_id, service)
);
call belongs_to_kreis('erasure_confirmation');

-- What must not be erased for now, such as for a lawsuit.
create table legal_hold (
    id        uuid   primary key,
    kreis     text   not null,
    version   bigint not null,
    case_id   uuid   not null references case_file,
    reason    text   not null,
    placed_by text   not null,
    placed_on date   not null,
    lifted_by text,
    lifted_on date check (lifted_on >= placed_on)
);
create index legal_hold_by_case on legal_hold (kreis, case_id) where lifted_on is null;
create index legal_hold_by_age on legal_hold (kreis, id);
call belongs_to_kreis('legal_hold');

-- As erase_history, for some parts of a case only: what was kept of one of its people [K8].
create procedure erase_history_of(parts uuid[])
    language plpgsql
    security definer
    set search_path = public, pg_temp
as
$$
begin
    delete from case_history_value
    using case_history
    where history_id = case_history.id and case_history.part_id = any (parts)
      and case_history_value.kreis = current_setting('kim.kreis') and case_history.kreis = current_setting('kim.kreis');
end
$$;
revoke all on procedure erase_history_of from public;
grant execute on procedure erase_history_of to ${application};

-- Cases whose time is over are looked for every night.
create index case_file_by_end on case_file (kreis, closed_on) where closed_on is not null;
