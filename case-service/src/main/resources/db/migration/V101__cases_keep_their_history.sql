create table case_number (
    kreis text    not null,
    year  integer not null,
    last  integer not null,
    primary key (kreis, year)
);
call belongs_to_kreis('case_number');

create table case_file (
    id                            uuid        primary key,
    kreis                         text        not null,
    version                       bigint      not null,
    number                        text        not null,
    type                          text        not null,
    phase                         text        not null,
    household_id                  uuid        not null references household,
    post                          text        not null,
    organisation                  text        not null,
    focus_area                    text        not null,
    closed_area                   boolean     not null,
    municipality                  text,
    access_route                  text        not null,
    external_reference            text,
    referral_id                   uuid,
    episode                       integer     not null,
    requested_on                  date        not null,
    opened_on                     date        not null,
    closed_on                     date check (closed_on >= opened_on),
    closure_reason                text,
    closure_text                  text,
    early                         boolean,
    conversations                 integer     not null,
    first_conversation_in_person  boolean,
    touches                       bigint      not null,
    unique (kreis, number),
    unique (kreis, referral_id),
    unique (kreis, external_reference)
);
create index case_file_by_post on case_file (kreis, post, id);
create index case_file_by_organisation on case_file (kreis, organisation, id);
create index case_file_by_age on case_file (kreis, id);
create index case_file_by_opening on case_file (kreis, opened_on, closed_on);
create index case_file_by_household on case_file (kreis, household_id);
call belongs_to_kreis('case_file');

-- What a reopened case has behind it; its present episode stands in case_file [C10].
create table past_episode (
    kreis                        text    not null default current_setting('kim.kreis'),
    case_id                      uuid    not null references case_file,
    episode                      integer not null,
    requested_on                 date    not null,
    opened_on                    date    not null,
    closed_on                    date    not null,
    closure_reason               text    not null,
    closure_text                 text,
    early                        boolean not null,
    conversations                integer not null,
    first_conversation_in_person boolean,
    primary key (case_id, episode)
);
create index past_episode_by_opening on past_episode (kreis, opened_on, closed_on);
call belongs_to_kreis('past_episode');

create table instrument_on_file (
    id         uuid   primary key,
    kreis      text   not null,
    version    bigint not null,
    case_id    uuid   not null references case_file,
    episode    integer not null,
    code       text   not null,
    form_version text not null,
    "on"       date   not null,
    state      text   not null,
    reason     text
);
create index instrument_by_case on instrument_on_file (kreis, case_id, id);
call belongs_to_kreis('instrument_on_file');

create table admission_decision (
    id            uuid    primary key,
    kreis         text    not null,
    version       bigint  not null,
    case_id       uuid    not null references case_file,
    episode       integer not null,
    decision      text    not null,
    criteria      jsonb   not null,
    threshold     integer not null,
    client_agrees boolean not null,
    reason        text    not null,
    conversations integer not null,
    conversion    boolean not null,
    "on"          date    not null
);
create index admission_by_case on admission_decision (kreis, case_id, id);
call belongs_to_kreis('admission_decision');

-- Who changed what and when [C12]. Written by the database, so that no code can forget it, and kept for good: it names
-- parts and fields, but holds nothing that anybody said or is called.
create table case_history (
    id      uuid        primary key default uuidv7(),
    kreis   text        not null,
    case_id uuid        not null,
    at      timestamptz not null,
    who     text        not null,
    act     text        not null,
    part    text        not null,
    part_id uuid        not null,
    fields  text[]      not null
);
create index case_history_by_case on case_history (kreis, case_id, id);
create trigger case_history_stays before update or delete or truncate on case_history execute function append_only();
revoke update, delete, truncate on case_history from ${application};
call belongs_to_kreis('case_history');

-- From what to what. Values may be personal and must go when the person asks [D3]: for good but for erase_history.
create table case_history_value (
    history_id uuid  primary key references case_history,
    kreis      text  not null,
    case_id    uuid  not null,
    before     jsonb,
    after      jsonb not null
);
create index case_history_value_by_case on case_history_value (kreis, case_id);
create trigger case_history_value_stays before update or truncate on case_history_value
    execute function append_only();
revoke update, delete, truncate on case_history_value from ${application};
call belongs_to_kreis('case_history_value');

-- The one way in which values leave the history: all of a case, and that they were erased is part of its history.
create function erase_history(erased uuid) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
as
$$
begin
    delete from case_history_value where kreis = current_setting('kim.kreis') and case_id = erased;
    insert into case_history (kreis, case_id, at, who, act, part, part_id, fields)
    values (current_setting('kim.kreis'), erased, current_setting('kim.at')::timestamptz,
            current_setting('kim.who'), current_setting('kim.act'), 'case_history', erased, '{}');
end
$$;
revoke all on function erase_history from public;
grant execute on function erase_history to ${application};

-- Keeps a change, if it is one: the names of the fields for good, their values erasably. Secret fields are named only.
create function note_change(of_kreis text, of_case uuid, changed_part text, changed_id uuid,
                            was jsonb, is_now jsonb, secret text[]) returns void
    language plpgsql as
$$
declare
    changed text[];
    noted   uuid;
begin
    select array_agg(key order by key) into changed
    from jsonb_each(is_now) where value is distinct from was -> key and (value <> 'null' or was ? key);
    if changed is null then
        return;
    end if;
    insert into case_history (kreis, case_id, at, who, act, part, part_id, fields)
    values (of_kreis, of_case, current_setting('kim.at')::timestamptz, current_setting('kim.who'),
            current_setting('kim.act'), changed_part, changed_id, changed)
    returning id into noted;
    insert into case_history_value (history_id, kreis, case_id, before, after)
    select noted, of_kreis, of_case,
           (select jsonb_object_agg(key, value) from jsonb_each(was - secret)
            where key = any (changed) and value <> 'null'),
           (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(is_now - secret)
            where key = any (changed));
end
$$;

-- Its arguments are the column that holds the id of the case, and columns whose values are told to nobody.
-- A change without somebody who does it is refused.
create function keep_history() returns trigger
    language plpgsql as
$$
declare
    unkept text[] := array ['kreis', 'version', 'touches'];
    was    jsonb  := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) - unkept end;
    is_now jsonb  := to_jsonb(new) - unkept;
begin
    perform note_change(new.kreis, (is_now ->> tg_argv[0])::uuid, tg_table_name, new.id, was, is_now, tg_argv[1:]);
    return null;
end
$$;

create trigger keeps_history after insert or update on case_file
    for each row execute function keep_history('id');
create trigger keeps_history after insert or update on instrument_on_file
    for each row execute function keep_history('case_id');
create trigger keeps_history after insert or update on admission_decision
    for each row execute function keep_history('case_id');

-- Every episode that ever was, for counting [M8].
create view episode with (security_invoker = true) as
select kreis, case_id, episode, opened_on, closed_on, closure_reason, early from past_episode
union all
select kreis, id, episode, opened_on, closed_on, closure_reason, early from case_file;
