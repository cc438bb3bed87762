-- What was asked when somebody filled a form in; it stays, whatever the concept says later [P7].
create table form_edition (
    id           uuid    primary key,
    kreis        text    not null,
    instrument   text    not null,
    form_version text    not null,
    own          boolean not null,
    schema       jsonb   not null
);
create unique index form_edition_by_wording
    on form_edition (kreis, instrument, form_version, own, md5(schema::text));
create trigger form_edition_stays before update or delete or truncate on form_edition execute function append_only();
revoke update, delete, truncate on form_edition from ${application};
call belongs_to_kreis('form_edition');

create table filled_form (
    id           uuid    primary key,
    kreis        text    not null,
    version      bigint  not null,
    case_id      uuid    not null references case_file,
    episode      integer not null,
    edition_id   uuid    not null references form_edition,
    instrument   text    not null,
    form_version text    not null,
    "on"         date    not null,
    answers      jsonb   not null,
    signed       boolean not null,
    draft        boolean not null
);
create index filled_form_by_case on filled_form (kreis, case_id, id);
call belongs_to_kreis('filled_form');
create trigger keeps_history after insert or update on filled_form
    for each row execute function keep_history('case_id', 'answers');
