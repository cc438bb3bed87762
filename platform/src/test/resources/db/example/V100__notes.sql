create table note (
    id      uuid   primary key,
    kreis   text   not null,
    version bigint not null,
    text    text   not null,
    heard   integer not null default 0
);
create index note_by_kreis on note (kreis, id);
call belongs_to_kreis('note');
