-- What an authority answered to a question about a single case [R13]; question and answer are sealed.
create table inquiry (
    id           uuid    primary key,
    kreis        text    not null,
    version      bigint  not null,
    case_id      uuid    not null references case_file,
    episode      integer not null,
    recipient    text    not null,
    matter       text,
    by_name      boolean not null,
    asked_on     date    not null,
    answered_on  date    not null,
    words        bytea,
    words_owner  uuid
);
create index inquiry_by_case on inquiry (kreis, case_id, id);
call belongs_to_kreis('inquiry');
create trigger keeps_history after insert or update on inquiry
    for each row execute function keep_history('case_id');
