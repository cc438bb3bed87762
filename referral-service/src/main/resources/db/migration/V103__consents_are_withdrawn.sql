create table withdrawn_consent (
    kreis        text not null,
    consent_id   uuid not null,
    withdrawn_on date not null,
    primary key (kreis, consent_id)
);
call belongs_to_kreis('withdrawn_consent');
