-- Somebody asks for everything that is kept of them [D2]. The package is sealed with their own key; its hash stays as the
-- proof of what they were given.
create table subject_access (
    id           uuid   primary key,
    kreis        text   not null,
    version      bigint not null,
    case_id      uuid   not null references case_file,
    person_id    uuid   not null,
    identity_proof text not null,
    requested_by text   not null,
    requested_on date   not null,
    due_on       date   not null,
    package      bytea,
    sha256       text,
    prepared_on  date,
    delivered_on date,
    delivered_by text
);
create index subject_access_by_case on subject_access (kreis, case_id, id);
create index subject_access_by_person on subject_access (kreis, person_id);
create index subject_access_by_age on subject_access (kreis, id);
call belongs_to_kreis('subject_access');
alter table subject_access alter column package set storage external;
