-- As keep_history, for what belongs to a household: kept in the history of its case, once there is one.
create function keep_household_history() returns trigger
    language plpgsql as
$$
declare
    unkept text[] := array ['kreis', 'version', 'person_ref'];
    was    jsonb  := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) - unkept end;
    is_now jsonb  := to_jsonb(new) - unkept;
begin
    perform note_change(new.kreis, case_file.id, tg_table_name, new.id, was, is_now, coalesce(tg_argv, '{}'))
    from case_file
    where case_file.kreis = new.kreis
      and case_file.household_id in (
          select household_id from membership
          where membership.kreis = new.kreis
            and (membership.id = new.id or membership.person_id = new.id));
    return null;
end
$$;

create trigger keeps_history after insert or update on membership
    for each row execute function keep_household_history();
create trigger keeps_history after update on person
    for each row execute function keep_household_history();
