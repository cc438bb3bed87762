-- Everything that was published of a year, for whoever may read it; kreis is the one that asks, 05 for the Land.
create table extract (
    id      uuid        primary key,
    kreis   text        not null,
    year    integer     not null,
    made_at timestamptz not null
);
call belongs_to_kreis('extract');

create table extract_part (
    extract_id uuid    not null references extract on delete cascade,
    kreis      text    not null,
    number     integer not null,
    report_id  uuid    not null,
    content    text,
    primary key (extract_id, number)
);
create index extract_part_open on extract_part (kreis, extract_id, number) where content is null;
call belongs_to_kreis('extract_part');
