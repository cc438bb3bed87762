create table consent (
    id                 uuid   primary key,
    kreis              text   not null,
    version            bigint not null,
    case_id            uuid   not null references case_file,
    purpose            text   not null,
    recipient          text,
    categories         jsonb  not null,
    form_version       text   not null,
    signed_on          date   not null,
    channel            text   not null,
    language           text   not null,
    evidence_reference text   not null,
    evidence_sha256    text   not null check (evidence_sha256 ~ '^[0-9a-f]{64}$'),
    expires_on         date check (expires_on >= signed_on),
    withdrawn_on       date,
    withdrawal_reason  text
);
create index consent_by_case on consent (kreis, case_id, id);
call belongs_to_kreis('consent');
create trigger keeps_history after insert or update on consent
    for each row execute function keep_history('case_id');
