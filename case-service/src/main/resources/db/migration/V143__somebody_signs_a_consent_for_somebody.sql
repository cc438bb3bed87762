-- Whose consent it is, where it is not that of the household by its person of reference, and who signed [E5] [K8].
alter table consent
    add column person_id            uuid references person,
    add column signatory_kind       text,
    add column signatory_name       text,
    add column signatory_capable    boolean,
    add column signatory_assessment text,
    add column without_guardians    text;
create index consent_by_form on consent (kreis, case_id, evidence_sha256);
