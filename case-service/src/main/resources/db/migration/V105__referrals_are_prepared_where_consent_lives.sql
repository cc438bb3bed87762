create table prepared_referral (
    id          uuid   primary key,
    kreis       text   not null,
    version     bigint not null,
    case_id     uuid   not null references case_file,
    measure_id  uuid   not null references measure,
    consent_id  uuid   not null references consent,
    recipient   text   not null,
    matter      text,
    prepared_on date   not null,
    forgotten_on date,
    payload     jsonb
);
create index prepared_referral_by_case on prepared_referral (kreis, case_id, id);
create index prepared_referral_by_consent on prepared_referral (kreis, consent_id);
call belongs_to_kreis('prepared_referral');
-- The payload leaves the database when it is no longer needed [R10], so it must not live on in the history.
create trigger keeps_history after insert or update on prepared_referral
    for each row execute function keep_history('case_id', 'payload');
