alter table goal
    add column wording    integer not null default 1,
    add column agreed_on  date    not null default current_date,
    add column attainment text;
alter table goal alter column wording drop default, alter column agreed_on drop default;

-- What a goal said before it was written anew; its present wording stands in goal [C11].
create table past_goal_wording (
    kreis      text    not null default current_setting('kim.kreis'),
    goal_id    uuid    not null references goal,
    wording    integer not null,
    agreed_on  date    not null,
    specific   text    not null,
    measurable text    not null,
    relevance  text    not null,
    due_on     date    not null,
    priority   text    not null,
    primary key (goal_id, wording)
);
call belongs_to_kreis('past_goal_wording');

create table success (
    id             uuid    primary key,
    kreis          text    not null,
    version        bigint  not null,
    case_id        uuid    not null references case_file,
    episode        integer not null,
    set_on         date    not null,
    meaning        text    not null,
    contacts       integer,
    accompaniments integer,
    months         integer,
    own            jsonb   not null,
    unique (kreis, case_id, episode)
);
call belongs_to_kreis('success');
create trigger keeps_history after insert or update on success
    for each row execute function keep_history('case_id');
