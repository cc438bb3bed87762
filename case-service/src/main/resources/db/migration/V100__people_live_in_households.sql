create table person (
    id              uuid   primary key,
    kreis           text   not null,
    version         bigint not null,
    person_ref      uuid   not null unique,
    given_name      text,
    family_name     text,
    birth_date      date,
    gender          text,
    nationalities   jsonb  not null,
    languages       jsonb  not null,
    municipality    text,
    residence_title text,
    benefit_sphere  text,
    phone           text,
    email           text,
    street          text,
    postal_code     text,
    town            text
);
create index person_by_kreis on person (kreis, id);
call belongs_to_kreis('person');

create table household (
    id      uuid   primary key,
    kreis   text   not null,
    version bigint not null,
    kind    text   not null
);
create index household_by_kreis on household (kreis, id);
call belongs_to_kreis('household');

create table membership (
    id           uuid    primary key,
    kreis        text    not null,
    version      bigint  not null,
    household_id uuid    not null references household,
    person_id    uuid    not null references person,
    position     integer not null,
    since        date    not null,
    until        date check (until >= since)
);
create index membership_by_household on membership (kreis, household_id);
create index membership_by_person on membership (kreis, person_id);
call belongs_to_kreis('membership');
