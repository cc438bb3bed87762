-- An id is another publisher's where an entry was imported, so two Kreise may list the same one.
create table listed_organisation (
    id           uuid    not null,
    kreis        text    not null,
    version      bigint  not null,
    details      jsonb   not null,
    changed_here boolean not null,
    primary key (kreis, id)
);
call belongs_to_kreis('listed_organisation');

create table listed_location (
    id           uuid    not null,
    kreis        text    not null,
    version      bigint  not null,
    details      jsonb   not null,
    changed_here boolean not null,
    primary key (kreis, id)
);
call belongs_to_kreis('listed_location');

create table listed_service (
    id         uuid   not null,
    kreis      text   not null,
    version    bigint not null,
    details    jsonb  not null,
    assured_on date   not null,
    primary key (kreis, id)
);
create index listed_service_by_assurance on listed_service (kreis, assured_on);
call belongs_to_kreis('listed_service');
