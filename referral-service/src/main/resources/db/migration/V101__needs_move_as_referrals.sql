create table referral (
    id                     uuid primary key,
    kreis                  text    not null,
    version                bigint  not null,
    chain_id               uuid    not null,
    predecessor_id         uuid    unique references referral,
    kind                   text    not null,
    status                 text    not null,
    sender_kind            text,
    sender_organisation    text,
    sender_post            text,
    recipient_kind         text    not null,
    recipient_organisation text,
    recipient_post         text,
    municipality           text,
    access_route           text,
    matter                 text,
    persons                integer not null,
    since                  date    not null,
    case_id                uuid,
    measure_id             uuid,
    consent_id             uuid,
    reason                 text,
    reason_text            text,
    outcome                text,
    next_appointment       timestamptz,
    requested_on           date    not null,
    answered_on            date,
    check (sender_organisation is not null or status = 'CANCELLED'),
    check ((predecessor_id is null) = (id = chain_id))
);
create index referral_by_chain on referral (kreis, chain_id);
create index referral_in_clearing on referral (kreis, chain_id) where recipient_kind = 'CLEARING' and status = 'REQUESTED';
create index referral_by_recipient_post on referral (kreis, recipient_post, id);
create index referral_by_recipient_organisation on referral (kreis, recipient_organisation, id);
create index referral_by_sender_post on referral (kreis, sender_post, id);
create index referral_by_sender_organisation on referral (kreis, sender_organisation, id);
create index referral_by_consent on referral (kreis, consent_id) where consent_id is not null;
create index referral_by_case on referral (kreis, case_id) where case_id is not null;
call belongs_to_kreis('referral');

-- Personal data stand here and nowhere else, so that deleting them leaves the skeleton [R10].
create table referral_payload (
    referral_id uuid  primary key references referral,
    kreis       text  not null,
    document    jsonb not null
);
call belongs_to_kreis('referral_payload');

create table referral_status (
    id           bigint generated always as identity primary key,
    kreis        text        not null,
    referral_id  uuid        not null references referral,
    status       text        not null,
    side         text        not null,
    who          text        not null,
    organisation text,
    reason       text,
    at           timestamptz not null
);
create index referral_status_by_referral on referral_status (kreis, referral_id, id);
create trigger referral_status_stays before update or delete or truncate on referral_status execute function append_only();
revoke update, delete, truncate on referral_status from ${application};
call belongs_to_kreis('referral_status');
