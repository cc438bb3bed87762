-- Of the token only its hash stands here; the code stands nowhere.
create table recipient_link (
    id              uuid        primary key,
    kreis           text        not null,
    version         bigint      not null,
    referral_id     uuid        not null references referral,
    token_hash      text        not null unique,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    wrong_codes     integer     not null,
    opened_at       timestamptz,
    revoked_at      timestamptz,
    pass_hash       text,
    pass_expires_at timestamptz
);
create index recipient_link_by_referral on recipient_link (kreis, referral_id);
call belongs_to_kreis('recipient_link');
