create table attachment (
    id        uuid    primary key,
    kreis     text    not null,
    version   bigint  not null,
    case_id   uuid    not null references case_file,
    part      text    not null,
    part_id   uuid check ((part = 'CASE') = (part_id is null)),
    owner_id  uuid    not null references person,
    file_name text    not null,
    type      text    not null,
    size      integer not null,
    sha256    text    not null,
    scan      text    not null check (scan in ('CLEAN', 'UNSCANNED')),
    kept_on   date    not null
);
create index attachment_by_case on attachment (kreis, case_id, id);
call belongs_to_kreis('attachment');
create trigger keeps_history after insert or update on attachment
    for each row execute function keep_history('case_id');

create table attachment_part (
    kreis         text    not null,
    attachment_id uuid    not null references attachment,
    number        integer not null,
    sealed        bytea   not null,
    primary key (attachment_id, number)
);
call belongs_to_kreis('attachment_part');
alter table attachment_part alter column sealed set storage external;

-- Health and disability, as need only, sealed with the person's key [K5] [D6].
alter table person add column health_needs bytea;
drop trigger keeps_history on person;
create trigger keeps_history after update on person
    for each row execute function keep_household_history(
        'street', 'postal_code', 'town', 'municipality', 'phone', 'email', 'life_course', 'circumstances', 'protection',
        'health_needs');
