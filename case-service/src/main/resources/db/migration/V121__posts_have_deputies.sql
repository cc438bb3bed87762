create table deputyship (
    id           uuid   primary key,
    kreis        text   not null,
    version      bigint not null,
    post         text   not null,
    deputy       text   not null check (deputy <> post),
    organisation text   not null,
    since        date   not null,
    until        date   not null check (until >= since),
    reason       text   not null,
    named_by     text   not null,
    ended_on     date
);
create index deputyship_by_deputy on deputyship (kreis, deputy, until);
create index deputyship_by_organisation on deputyship (kreis, organisation, id);
call belongs_to_kreis('deputyship');
