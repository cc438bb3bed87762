-- Keys under which people are found whatever the spelling: words of their names and how they sound [K4]. Compared as
-- text, because other comparisons find no way through an index under row-level security.
create table name_key (
    kreis     text not null,
    key       text not null,
    person_id uuid not null references person,
    primary key (kreis, key, person_id)
);
create index name_key_by_person on name_key (person_id);
call belongs_to_kreis('name_key');

create table person_link (
    id             uuid   primary key,
    kreis          text   not null,
    version        bigint not null,
    one_id         uuid   not null references person,
    other_id       uuid   not null references person,
    decision       text   not null,
    reason         text   not null,
    decided_by     text   not null,
    decided_on     date   not null,
    undone_because text,
    undone_on      date check (undone_on >= decided_on),
    check (one_id < other_id)
);
create unique index person_link_that_holds on person_link (kreis, one_id, other_id) where undone_on is null;
create index person_link_by_other on person_link (kreis, other_id);
call belongs_to_kreis('person_link');
