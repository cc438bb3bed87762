-- A round in which facts were compared with the services that own what they count [M7].
create table reconciliation (
    id      uuid        primary key,
    kreis   text        not null,
    on_day  date        not null,
    done_at timestamptz not null
);
create index reconciliation_by_age on reconciliation (kreis, id);
call belongs_to_kreis('reconciliation');

create table reconciled_count (
    reconciliation_id uuid   not null references reconciliation,
    kreis             text   not null,
    source            text   not null,
    what              text   not null,
    here              bigint not null,
    there             bigint not null,
    primary key (reconciliation_id, source, what)
);
call belongs_to_kreis('reconciled_count');

-- The case or referral is named by its random id [D4].
create table reconciled_difference (
    reconciliation_id uuid    not null references reconciliation,
    kreis             text    not null,
    source            text    not null,
    subject           uuid    not null,
    what              text    not null,
    here              bigint  not null,
    there             bigint  not null,
    repaired          boolean not null,
    primary key (reconciliation_id, source, subject, what)
);
call belongs_to_kreis('reconciled_difference');
