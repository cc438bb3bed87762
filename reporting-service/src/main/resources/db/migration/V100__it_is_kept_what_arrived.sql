-- Every event that facts rest on: when it occurred, and when it was recorded where it occurred [M7].
create table arrival (
    event_id uuid        primary key,
    kreis    text        not null,
    topic    text        not null,
    type     text        not null,
    subject  text        not null,
    version  bigint      not null,
    occurred timestamptz not null,
    recorded timestamptz not null
);
create index arrival_by_time on arrival (kreis, topic, recorded);
call belongs_to_kreis('arrival');
