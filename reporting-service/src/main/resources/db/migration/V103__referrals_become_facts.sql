create table referral (
    referral_id            uuid    primary key,
    kreis                  text    not null,
    chain_id               uuid    not null,
    predecessor_id         uuid,
    kind                   text    not null,
    sender_kind            text    not null,
    sender_organisation    text    not null,
    recipient_kind         text    not null,
    recipient_organisation text,
    recipient_post         text,
    municipality           text,
    access_route           text,
    matter                 text,
    case_id                uuid,
    measure_id             uuid,
    persons                integer not null,
    requested_on           date    not null,
    status                 text    not null,
    version                bigint  not null
);
create index referral_by_chain on referral (kreis, chain_id);
create index referral_by_request on referral (kreis, requested_on);
call belongs_to_kreis('referral');

create table referral_step (
    event_id    uuid   primary key,
    kreis       text   not null,
    referral_id uuid   not null,
    version     bigint not null,
    on_day      date   not null,
    status      text   not null,
    previous    text,
    reason      text,
    outcome     text
);
create index referral_step_by_day on referral_step (kreis, on_day);
create index referral_step_by_referral on referral_step (kreis, referral_id, version);
call belongs_to_kreis('referral_step');
