-- Rows are read in the order of the transactions that wrote them, once no earlier one can still come.
create table referral_event (
    id          bigint generated always as identity,
    kreis       text        not null,
    written_by  xid8        not null default pg_current_xact_id(),
    written_at  timestamptz not null default clock_timestamp(),
    referral_id uuid        not null,
    at          timestamptz not null,
    primary key (kreis, written_by, id)
);
create index referral_event_by_age on referral_event (kreis, written_at);
call belongs_to_kreis('referral_event');
