-- Which of its posts a case is with, and from which on the present one may read notes [W4].
alter table case_file add column tenure integer not null default 1;
alter table case_file add column notes_from integer not null default 1;
alter table contact add column tenure integer not null default 1;

create table handover (
    id                uuid    primary key,
    kreis             text    not null,
    version           bigint  not null,
    case_id           uuid    not null references case_file,
    kind              text    not null,
    from_post         text    not null,
    from_organisation text    not null,
    to_post           text    not null check (to_post <> from_post),
    to_organisation   text    not null,
    client_agrees     boolean not null,
    reason            text    not null,
    offered_on        date    not null,
    state             text    not null,
    answered_on       date,
    answer            text
);
create index handover_by_case on handover (kreis, case_id, id);
create index handover_by_sender on handover (kreis, from_post, id);
create index handover_by_receiver on handover (kreis, to_post, id);
create unique index handover_offered_once on handover (case_id) where state = 'OFFERED';
call belongs_to_kreis('handover');
create trigger keeps_history after insert or update on handover
    for each row execute function keep_history('case_id');
