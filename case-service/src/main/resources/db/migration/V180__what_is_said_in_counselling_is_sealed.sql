-- What people say in counselling lies open to nobody who reads the database [D6]: it stands in words, sealed with the
-- key of the person in words_owner. The history tells that words changed, and holds none.
create or replace function keep_history() returns trigger
    language plpgsql as
$$
declare
    unkept text[] := array ['kreis', 'version', 'touches', 'words_owner'];
    was    jsonb  := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) - unkept end;
    is_now jsonb  := to_jsonb(new) - unkept;
begin
    perform note_change(new.kreis, (is_now ->> tg_argv[0])::uuid, tg_table_name, new.id, was, is_now,
                        array_append(tg_argv[1:], 'words'));
    return null;
end
$$;

create procedure has_words(part regclass) language plpgsql as
$$
begin
    execute format('alter table %s add column words bytea, add column words_owner uuid', part);
    execute format('drop trigger keeps_history on %s', part);
    execute format('create trigger keeps_history after insert or update on %s
                    for each row execute function keep_history(''case_id'')', part);
end
$$;

call has_words('contact');
call has_words('assessment');
call has_words('review');
call has_words('evaluation');
call has_words('conference');
call has_words('undertaking');
call has_words('goal');
call has_words('measure');
call has_words('success');
call has_words('escalation');
call has_words('waiting_mark');
call has_words('admission_decision');

alter table contact
    drop column place, drop column participants, drop column accompanied_to, drop column note, drop column next_step,
    add column accompanied boolean not null default false;
alter table contact alter column accompanied drop default;
alter table assessment
    drop column needs, drop column resources, drop column network, drop column client_view,
    add column wording integer not null default 1;
alter table assessment alter column wording drop default;
alter table review drop column client_view, drop column note;
alter table evaluation
    drop column goals, drop column client_view, drop column case_manager_view, drop column remaining,
    drop column lessons, drop column comparison;
alter table conference
    drop column subject, drop column participants, drop column client_view, drop column result;
alter table undertaking drop column what, drop column who;
alter table goal drop column specific, drop column measurable, drop column relevance;
alter table measure
    drop column what,
    add column wording integer not null default 1;
alter table measure alter column wording drop default;
alter table success drop column meaning, drop column own;
alter table escalation drop column question, drop column answer;
alter table waiting_mark drop column reason;
alter table admission_decision drop column reason;

-- What was said before it was said anew, so that of two people who write one plan neither loses a word [C11].
drop table past_goal_wording;
create table past_words (
    kreis       text    not null,
    case_id     uuid    not null references case_file,
    part_id     uuid    not null,
    number      integer not null,
    words       bytea   not null,
    words_owner uuid    not null,
    primary key (part_id, number)
);
create index past_words_by_case on past_words (kreis, case_id);
create trigger past_words_stay before update or truncate on past_words execute function append_only();
revoke update, truncate on past_words from ${application};
call belongs_to_kreis('past_words');

create function keep_words() returns trigger
    language plpgsql as
$$
begin
    insert into past_words (kreis, case_id, part_id, number, words, words_owner)
    select old.kreis, old.case_id, old.id, 1 + count(*), old.words, old.words_owner
    from past_words where part_id = old.id;
    return null;
end
$$;

create procedure loses_no_word(part regclass) language plpgsql as
$$
begin
    execute format('create trigger keeps_words after update of words on %s for each row
                    when (old.words is not null and old.words is distinct from new.words) execute function keep_words()', part);
end
$$;

call loses_no_word('goal');
call loses_no_word('measure');
call loses_no_word('assessment');
call loses_no_word('success');
