create table concept (
    kreis      text   not null,
    valid_from date   not null,
    version    bigint not null,
    hash       text   not null,
    document   jsonb  not null,
    primary key (kreis, valid_from)
);
call belongs_to_kreis('concept');
