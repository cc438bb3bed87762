create table running_case (
    case_id uuid primary key,
    kreis   text not null,
    post    text not null
);
create index running_case_by_post on running_case (kreis, post);
call belongs_to_kreis('running_case');
