-- The secret stands nowhere: it is worked out from id and generation.
create table webhook (
    id           uuid        primary key,
    kreis        text        not null,
    version      bigint      not null,
    organisation text        not null,
    clearing     boolean     not null,
    url          text        not null,
    description  text,
    active       boolean     not null,
    generation   integer     not null,
    renewed_at   timestamptz,
    made_at      timestamptz not null
);
create index webhook_by_organisation on webhook (kreis, organisation);
call belongs_to_kreis('webhook');

create table webhook_delivery (
    id              uuid        primary key,
    kreis           text        not null,
    webhook_id      uuid        not null references webhook,
    referral_id     uuid        not null,
    at              timestamptz not null,
    made_at         timestamptz not null default clock_timestamp(),
    state           text        not null,
    attempts        integer     not null,
    last_status     integer,
    last_attempt_at timestamptz,
    next_attempt_at timestamptz not null
);
create index webhook_delivery_due on webhook_delivery (kreis, next_attempt_at) where state = 'PENDING';
create index webhook_delivery_by_webhook on webhook_delivery (kreis, webhook_id, id);
call belongs_to_kreis('webhook_delivery');
