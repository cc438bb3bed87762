create table annual_text (
    kreis   text    not null,
    year    integer not null,
    block   text    not null,
    text    text    not null,
    version bigint  not null,
    primary key (kreis, year, block)
);
call belongs_to_kreis('annual_text');
