create table disclosure (
    id             uuid   primary key,
    kreis          text   not null,
    version        bigint not null,
    case_id        uuid   not null references case_file,
    organisation   text   not null,
    legal_basis    text   not null,
    recipient      text   not null,
    categories     jsonb  not null,
    reason         text   not null,
    state          text   not null,
    requested_by   text   not null,
    requested_on   date   not null,
    decided_by     text check (decided_by <> requested_by),
    decided_on     date,
    verdict_reason text
);
create index disclosure_by_case on disclosure (kreis, case_id, id);
create index disclosure_by_organisation on disclosure (kreis, organisation, state, id);
call belongs_to_kreis('disclosure');
create trigger keeps_history after insert or update on disclosure
    for each row execute function keep_history('case_id');
