-- Filled where the consent to process data at all was withdrawn: then nothing of the case is sent any more [E1] [E3].
alter table withdrawn_consent add column case_id uuid;
create index withdrawn_consent_by_case on withdrawn_consent (kreis, case_id) where case_id is not null;
create index withdrawn_consent_by_age on withdrawn_consent (kreis, withdrawn_on);
