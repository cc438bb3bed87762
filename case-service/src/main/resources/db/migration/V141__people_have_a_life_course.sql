alter table person
    add column circumstances jsonb,
    add column life_course   jsonb not null default '{"residence": [], "benefits": [], "addresses": []}',
    add column protection    jsonb,
    add column title_until   date;
alter table person alter column life_course drop default;
create index person_by_end_of_title on person (kreis, title_until);

-- That somebody moved is part of the history, not where to: some must not be found [K8].
drop trigger keeps_history on person;
create trigger keeps_history after update on person
    for each row execute function keep_household_history(
        'street', 'postal_code', 'town', 'municipality', 'phone', 'email', 'life_course', 'circumstances', 'protection');
