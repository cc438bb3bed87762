create table unopened_referral (
    referral_id uuid        primary key,
    kreis       text        not null,
    post        text        not null,
    reason      text        not null,
    at          timestamptz not null
);
create index unopened_referral_by_age on unopened_referral (kreis, at);
call belongs_to_kreis('unopened_referral');
