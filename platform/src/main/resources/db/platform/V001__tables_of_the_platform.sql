-- Binds a table to the Kreis of each of its rows: forced even for its owner.
create procedure belongs_to_kreis(tenant_table regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format('create policy of_the_kreis on %s using (kreis = current_setting(''kim.kreis'', true))', tenant_table);
end
$$;

-- What happened stays as it was written.
create function append_only() returns trigger
    language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

create table outbox (
    id       bigint generated always as identity primary key,
    event_id uuid        not null,
    topic    text        not null,
    key      text        not null,
    type     text        not null,
    subject  text        not null,
    version  bigint      not null,
    kreis    text        not null,
    occurred timestamptz not null,
    recorded timestamptz not null default clock_timestamp(),
    data     text        not null
);

create table inbox (
    event_id uuid primary key,
    done_at  timestamptz not null default clock_timestamp()
);

create table dead_letter (
    id        bigint generated always as identity primary key,
    topic     text        not null,
    partition integer     not null,
    position  bigint      not null,
    key       text        not null,
    headers   text        not null,
    data      text,
    reason    text        not null,
    kept_at   timestamptz not null default clock_timestamp(),
    unique (topic, partition, position)
);
create index dead_letter_by_key on dead_letter (topic, key);

create table idempotency_key (
    kreis       text        not null,
    client      text        not null,
    route       text        not null,
    key         text        not null,
    fingerprint text        not null,
    answer      text        not null,
    kept_at     timestamptz not null default clock_timestamp(),
    primary key (kreis, client, route, key)
);
create index idempotency_key_by_age on idempotency_key (kept_at);
call belongs_to_kreis('idempotency_key');

create table audit (
    id      bigint generated always as identity primary key,
    kreis   text        not null,
    at      timestamptz not null default clock_timestamp(),
    who     text        not null,
    roles   text        not null,
    act     text        not null check (act in ('READ', 'WRITE')),
    kind    text        not null,
    subject uuid        not null,
    purpose text        not null
);
create index audit_by_subject on audit (kreis, subject, id);
create trigger audit_stays before update or delete or truncate on audit execute function append_only();
revoke update, delete, truncate on audit from ${application};
call belongs_to_kreis('audit');
